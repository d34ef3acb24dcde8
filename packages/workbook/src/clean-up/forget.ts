/** Takes ids out of `.env` that lead nowhere any more: they would only mislead the next check. */
import { format, language } from '@workbook/i18n'
import { printable } from '@workbook/engine'
import { readEnvFile, writeEnvFile } from '../settings/env-file.ts'
import type { CleanUpContext } from './context.ts'
import messages from './clean-up.en.ts'

/** What `.env` says under these names now. */
export async function settingsIn(file: string, names: readonly string[]): Promise<Record<string, string>> {
  const all = await readEnvFile(file)
  return Object.fromEntries(names.flatMap((name) => (all[name] === undefined ? [] : [[name, all[name]]])))
}

/** Empties the lines that belong to `id`, which is gone, and says so. A file that names another one stays as it is. */
export async function forget(id: string, { declared, envFile, noteFile, print }: CleanUpContext): Promise<void> {
  const { setting, forget: names } = declared.looking.root
  const before = await settingsIn(envFile, names)
  if ((before[setting] ?? id) !== id) return
  const emptied = Object.fromEntries(Object.keys(before).map((name) => [name, '']))
  if (Object.keys(before).length > 0) {
    await writeEnvFile(envFile, emptied)
    const settings = list(Object.entries(before).map(([name, value]) => `${name}=${printable(value)}`))
    print(`\n${format(messages.forgotten, { settings, note: noteFile.name })}`)
  }
  const inShell = names.filter((name) => process.env[name])
  if (inShell.length > 0) print(format(messages.inShell, { names: list(inShell) }))
}

/** `A, B and C`, as the language writes it. */
const list = (items: readonly string[]): string => new Intl.ListFormat(language).format(items)
