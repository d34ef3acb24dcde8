/** Takes ids out of `.env` that lead nowhere any more: they would only mislead the next check. */
import { readEnvFile, writeEnvFile } from '../settings/env-file.ts'
import type { Desk } from './desk.ts'
import { words } from './words.ts'

/** What stands in `.env` under these names now. */
export async function settingsIn(file: string, names: readonly string[]): Promise<Record<string, string>> {
  const all = await readEnvFile(file)
  return Object.fromEntries(names.flatMap((name) => (all[name] === undefined ? [] : [[name, all[name]]])))
}

/** Empties the lines that hang on `id`, which is gone, and says so. A file that names another one stays as it is. */
export async function forget(id: string, { declared, envFile, noteFile, say }: Desk): Promise<void> {
  const { setting, forget: names } = declared.looking.root
  const were = await settingsIn(envFile, names)
  if ((were[setting] ?? id) !== id) return
  const emptied = Object.fromEntries(Object.keys(were).map((name) => [name, '']))
  if (Object.keys(were).length > 0) {
    await writeEnvFile(envFile, emptied)
    say(`\n${words.forgotten(were, noteFile.shown)}`)
  }
  const inShell = names.filter((name) => process.env[name])
  if (inShell.length > 0) say(words.inShell(inShell))
}
