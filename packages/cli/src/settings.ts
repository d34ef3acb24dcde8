import { type AppSettings, overruledText, readSettings } from '@workbook/workbook'
import { printError } from './terminal.ts'

/** The learner's settings. Where the shell overrules a line of `.env`, the learner is told first. */
export async function settingsOfLearner(): Promise<AppSettings> {
  const settings = await readSettings()
  for (const sentence of overruledText(settings)) printError(sentence)
  return settings
}
