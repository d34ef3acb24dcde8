export { readEnvFile, writeEnvFile } from './env-file.ts'
export { default as settingsMessages } from './settings.en.ts'
export { type AppSettings, overruledText, readSettings } from './settings.ts'
