import { readFile } from 'node:fs/promises'
import { parseEnv } from 'node:util'

import { speakInChecks } from '../checks/engine/words.ts'
import { chooseLanguage } from '../words/choose.ts'
import { speak, words } from '../words/index.ts'
import { say } from '../words/say.ts'
import { ENV_FILE } from './places.ts'

/** Speaks the language of `.env` or the shell. Before a command is loaded: from then on everything reads its words. */
export async function speakAsAsked(): Promise<void> {
  const { language, unknown, languages } = chooseLanguage(await fromFile(), process.env['LANGUAGE'])
  if (language !== 'en') await Promise.all([speak(language), speakInChecks(language)])
  if (unknown !== undefined) {
    console.error(say(words.settings.language, { value: unknown, languages: languages.join(', ') }))
  }
}

/** What `.env` says. A file that is missing or cannot be read is the business of whoever needs the other settings. */
const fromFile = async (): Promise<string | undefined> =>
  parseEnv((await readFile(ENV_FILE, 'utf8').catch(() => '')).replace(/^\uFEFF/, ''))['LANGUAGE'] || undefined
