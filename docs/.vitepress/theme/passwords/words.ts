/** What the page says of a theft and of a sign-in. */
import type { Loot } from './attack.ts'
import { duration, figure } from './figures.ts'
import type { Way } from './storing.ts'

/** The result in one sentence or two, also for those who hear the page. */
export function verdict({ found, hashes, all, ms, stopped }: Loot, people: number): string {
  const has = `The thief has ${found.size} of ${people} passwords`
  if (hashes === 0) return `${has}, without a single guess.`
  const work = `after ${figure(hashes)} ${hashes === 1 ? 'hash' : 'hashes'} in ${duration(ms)}`
  return stopped ? `${has} ${work}. Then we stopped; the whole list needs ${figure(all)}.` : `${has} ${work}.`
}

/** What each way changes for the thief. */
export const lessons: Readonly<Record<Way, string>> = {
  clear:
    'Nothing to do. Reading the table is enough, and the same passwords are tried at mail providers and shops next.',
  hash: 'Each guess is hashed once and compared with every row. With a million rows the thief has no more work than with one.',
  salt: 'The same word has another hash in each row, so the thief starts anew for each person. The hash itself is as fast as before.',
  slow: 'Each guess takes as long as a sign-in. A weak password still falls early, because the thief tries weak ones first.',
}

/** A list of names as people say it. */
export const together = (names: readonly string[]): string =>
  names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`

/** A long hash, shortened for people. */
export const short = (text: string): string => (text.length > 40 ? `${text.slice(0, 16)} … ${text.slice(-4)}` : text)
