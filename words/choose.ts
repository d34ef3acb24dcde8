/** Which language to speak. */
import { readdirSync } from 'node:fs'

/** A language that is there, and what was asked for where that is not. */
export interface Choice {
  readonly language: string
  /** A tag that nobody has translated. Only for what was meant for the workbook, never for what a system sets. */
  readonly unknown?: string
  readonly languages: readonly string[]
}

/** `de`, `pt-BR`: what somebody writes who means this setting (BCP 47). */
const TAG = /^[a-z]{2,3}(-[a-z0-9]+)*$/i

/** Every language there is: a folder of this one. */
export const allLanguages = (): readonly string[] =>
  readdirSync(import.meta.dirname, { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? [entry.name] : [],
  )

/**
 * The language of a shell's `LANGUAGE`, or else that of `.env`, or else English. On many systems the variable is there
 * anyway, as a list such as `de_AT:de:en` [GNU gettext manual, “The LANGUAGE variable”]: that is a wish of somebody who
 * has never heard of the workbook, so `.env` goes before it, and of the list the first that is there counts.
 */
export function chooseLanguage(
  file: string | undefined,
  shell: string | undefined,
  there: readonly string[] | (() => readonly string[]) = allLanguages,
): Choice {
  const asked = (shell !== undefined && TAG.test(shell) ? shell : undefined) || file || shell || undefined
  // Nobody asked: no folder has to be read for that.
  if (asked === undefined || asked === 'en') return { language: 'en', languages: ['en'] }
  const languages = typeof there === 'function' ? there() : there
  for (const name of asked.split(':')) {
    const found = find(name.replace(/[.@].*$/, '').replaceAll('_', '-'), languages)
    if (found !== undefined) return { language: found, languages }
  }
  return { language: 'en', languages, ...(TAG.test(asked) && { unknown: asked }) }
}

/** `de-AT` is answered in `de-AT`, or else in `de`. */
function find(tag: string, there: readonly string[]): string | undefined {
  for (let part = tag.toLowerCase(); part !== ''; part = part.replace(/-?[^-]*$/, '')) {
    const found = there.find((each) => each.toLowerCase() === part)
    if (found !== undefined) return found
  }
  return undefined
}
