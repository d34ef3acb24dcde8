/** The dictionary as a table, for comparing languages and for making one up. */
import { readdirSync } from 'node:fs'
import { join } from 'node:path'

import { ROOT } from '@workbook/workbook'
import { filesUnder } from './trees.ts'

/** A file of a language: what it says, under its path within that language's folder. */
export type Dictionary = Readonly<Record<string, unknown>>

/** Where languages are: one folder each. `index.ts` stands for the files that it joins. */
const ROOMS = { words: /^(index\.ts|run\.mjs)$/, 'checks/words': /\.ts$/, 'practice-account/words': /^index\.ts$/ }

/** Every language that there is a folder for. */
export const languages = (): readonly string[] => [
  ...new Set(
    Object.keys(ROOMS).flatMap((room) =>
      readdirSync(join(ROOT, room), { withFileTypes: true }).flatMap((entry) =>
        entry.isDirectory() ? [entry.name] : [],
      ),
    ),
  ),
]

/** Everything that a language says. */
export async function dictionaryOf(language: string): Promise<Dictionary> {
  const files = Object.entries(ROOMS).flatMap(([room, names]) =>
    filesUnder(`${room}/${language}`, names).map((file) => ({ file, key: file.replace(`/${language}/`, '/') })),
  )
  const loaded = files.map(async ({ file, key }) => {
    const { default: says } = (await import(join(ROOT, file))) as { default: unknown }
    return [key, says] as const
  })
  return Object.fromEntries(await Promise.all(loaded))
}

/** Forms by number: `{ one: '{count} rule', other: '{count} rules' }`. */
export const isPlural = (value: object): value is { readonly other: string } =>
  'other' in value && Object.keys(value).every((form) => /^(zero|one|two|few|many|other)$/.test(form))

const slotsIn = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map(([slot]) => slot).toSorted()

/** Every sentence's key with the slots it fills, so that two languages can be laid side by side. */
export function outline(value: unknown, key = ''): readonly string[] {
  if (typeof value === 'string') return [[key, ...new Set(slotsIn(value))].join(' ')]
  if (typeof value !== 'object' || value === null) return [`${key} is no sentence`]
  if (isPlural(value)) return [[key, ...new Set([...slotsIn(value.other), '{count}'])].toSorted().join(' ')]
  return Object.entries(value).flatMap(([name, inside]) => outline(inside, key === '' ? name : `${key} › ${name}`))
}
