/** What the page says about a theft and about a sign-in. */
import messages from './passwords.en.ts'
import type { Loot } from './attack.ts'
import { duration, figure } from './figures.ts'
import { format } from '@workbook/i18n'

/** The result in one or two sentences, for screen readers too. */
export function verdict({ found, hashes, all, ms, stopped }: Loot, people: number): string {
  const { noGuess, done, stopped: cut } = messages.verdict
  if (hashes === 0) return format(noGuess, { found: found.size, people })
  const seen = { found: found.size, people, hashes: figure(hashes), count: hashes, time: duration(ms) }
  return stopped ? format(cut, { ...seen, all: figure(all) }) : format(done, seen)
}

/** A list of names in words. */
export const together = (names: readonly string[]): string =>
  names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')}${messages.and}${names.at(-1)}`

/** A long hash, shortened for people. */
export const short = (text: string): string => (text.length > 40 ? `${text.slice(0, 16)} … ${text.slice(-4)}` : text)
