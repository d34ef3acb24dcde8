// Which language to use. Plain JavaScript, because this is decided before TypeScript can run.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseEnv } from 'node:util'

/** `de`, `pt-BR`: the form of a value that is meant for this setting (BCP 47). */
const TAG = /^[a-z]{2,3}(-[a-z0-9]+)*$/i

/** Every language there is: each has a file `language.<tag>.ts`. */
export const allLanguages = () =>
  readdirSync(join(import.meta.dirname, 'src')).flatMap((file) => /^language\.(.+)\.ts$/.exec(file)?.[1] ?? [])

/**
 * The language of a shell's `LANGUAGE`, or else that of `.env`, or else English. On many systems the variable is set
 * anyway, as a list such as `de_AT:de:en` [GNU gettext manual, “The LANGUAGE variable”], by people who have never heard of
 * the workbook: so `.env` goes before such a list, and the first language of the list that exists counts.
 * @param {string | undefined} file the `LANGUAGE` of `.env`
 * @param {string | undefined} shell the `LANGUAGE` of the shell
 * @param {() => readonly string[]} there
 * @returns {{ language: string, languages: readonly string[], unknown?: string }} `unknown`: a tag that has no translation,
 *   only where it was meant for the workbook
 */
export function chooseLanguage(file, shell, there = allLanguages) {
  const asked = (shell !== undefined && TAG.test(shell) ? shell : undefined) || file || shell || undefined
  // No language was chosen, so there is no folder to read.
  if (asked === undefined || asked === 'en') return { language: 'en', languages: ['en'] }
  const languages = there()
  for (const name of asked.split(':')) {
    const found = find(name.replace(/[.@].*$/, '').replaceAll('_', '-'), languages)
    if (found !== undefined) return { language: found, languages }
  }
  return { language: 'en', languages, ...(TAG.test(asked) && { unknown: asked }) }
}

/** `de-AT` is answered in `de-AT`, or else in `de`. */
function find(tag, there) {
  for (let part = tag.toLowerCase(); part !== ''; part = part.replace(/-?[^-]*$/, '')) {
    const found = there.find((each) => each.toLowerCase() === part)
    if (found !== undefined) return found
  }
  return undefined
}

/** The language for this folder's `.env` and this shell. A file that is missing or unreadable says nothing. */
export function chosenLanguage(folder = process.cwd()) {
  return chooseLanguage(languageIn(join(folder, '.env')), process.env.LANGUAGE)
}

function languageIn(file) {
  try {
    return parseEnv(readFileSync(file, 'utf8').replace(/^\uFEFF/, '')).LANGUAGE || undefined
  } catch {
    return undefined
  }
}
