export { readEnvFile, writeEnvFile } from './env-file.ts'
export { default as settingsMessages } from './settings.en.ts'
export { type AppSettings, readSettings } from './settings.ts'
