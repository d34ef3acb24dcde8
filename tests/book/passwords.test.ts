import { getDiffieHellman } from 'node:crypto'

import { describe, expect, test } from 'vitest'

import { attack } from '../../docs/.vitepress/theme/passwords/attack.ts'
import { arithmetic, duration, longList, type Work } from '../../docs/.vitepress/theme/passwords/figures.ts'
import { guesses } from '../../docs/.vitepress/theme/passwords/guesses.ts'
import { pbkdf2, sha256 } from '../../docs/.vitepress/theme/passwords/hashing.ts'
import { N, power } from '../../docs/.vitepress/theme/passwords/modular.ts'
import { ROUNDS_IN_A_CALL, timeOfRound } from '../../docs/.vitepress/theme/passwords/round.ts'
import { keep, signIn } from '../../docs/.vitepress/theme/passwords/srp.ts'
import { makeTable, sameRows, type Way } from '../../docs/.vitepress/theme/passwords/storing.ts'
import { short, together, verdict } from '../../docs/.vitepress/theme/passwords/text.ts'

const people = [
  { name: 'ana', password: 'Sunshine1' },
  { name: 'ben', password: 'Sunshine1' },
  { name: 'cem', password: 'v4#Lq-unlikely-Zebra' },
]
const list = ['qwerty', 'Sunshine1', 'dragon']

/** A clock that moves one millisecond each time it is read. */
const clock = () => {
  let at = 0
  return () => at++
}
const steal = async (way: Way, time = 1_000_000, words: readonly string[] = list) =>
  attack(way, await makeTable(way, people, 3), { guesses: words, rounds: 3, time, now: clock() })

describe('the hashes', () => {
  test('are those that everybody computes', async () => {
    expect(await sha256('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad')
    // RFC 7914, section 11.
    expect(await pbkdf2('passwd', 'salt', 1)).toMatch(
      /^55ac046e56e3089fec1691c22544b605f94185216dde0465e68b9d57c20dacbc/,
    )
  })
})

describe('the stolen table', () => {
  test('shows who has the same password, unless there is a salt', async () => {
    const same = async (way: Way) => sameRows(await makeTable(way, people, 3))
    expect(await same('clear')).toEqual([['ana', 'ben']])
    expect(await same('hash')).toEqual([['ana', 'ben']])
    expect(await same('salt')).toEqual([])
    expect(await same('slow')).toEqual([])
  })

  test('holds no password, unless they are stored as typed', async () => {
    for (const way of ['hash', 'salt', 'slow'] as const)
      expect(JSON.stringify(await makeTable(way, people, 3))).not.toMatch(/Sunshine|Zebra/)
  })
})

describe('the thief', () => {
  test('reads what was stored as typed, without a single hash', async () => {
    const { found, hashes } = await steal('clear')
    expect([...found.values()]).toEqual(people.map(({ password }) => password))
    expect(hashes).toBe(0)
  })

  test('hashes each word once where there is no salt, and opens all accounts with that password', async () => {
    const { found, hashes, all, stopped } = await steal('hash')
    expect([...found]).toEqual([
      ['ana', 'Sunshine1'],
      ['ben', 'Sunshine1'],
    ])
    expect({ hashes, all, stopped }).toEqual({ hashes: 3, all: 3, stopped: false })
  })

  test.each(['salt', 'slow'] as const)('has to try each person apart: %s', async (way) => {
    const { found, hashes, all } = await steal(way)
    expect([...found.keys()]).toEqual(['ana', 'ben'])
    // Three for the first word, three for the second, one for the third: by then, two have been found.
    expect({ hashes, all }).toEqual({ hashes: 7, all: 9 })
  })

  test('stops when the time is up, and says so', async () => {
    const { found, hashes, stopped } = await steal('slow', 3)
    expect([...found]).toEqual([])
    expect(stopped).toBe(true)
    expect(hashes).toBeLessThan(4)
  })

  test('finds no password that is not in the list', async () => {
    expect((await steal('hash', 1_000_000, ['qwerty'])).found.size).toBe(0)
  })

  test('brings a list with the most common passwords, each once', () => {
    for (const word of ['123456', 'password', 'Sunshine1', 'chocolate123']) expect(guesses).toContain(word)
    expect(guesses).toHaveLength(new Set(guesses).size)
  })
})

describe('the arithmetic', () => {
  const loot = { found: new Map(), hashes: 40, ms: 2000, all: 2000, stopped: true }

  const work = (way: Way, more: Partial<Work> = {}): Work => ({
    way,
    rounds: 100_000,
    people: 5,
    round: 0.0005,
    ...more,
  })

  test('is done with what was measured, and shown', () => {
    const [calls, ...sums] = arithmetic(loot, work('slow'))
    expect(calls).toContain('40 guesses in 2 seconds. Here each guess is a separate call to the browser')
    expect(sums).toEqual([
      'One round, measured with 100,000 rounds in a single call: 500 nanoseconds in this browser.',
      'The work for one guess: 100,000 rounds × 500 nanoseconds = 50 ms.',
      'A list of a billion guesses, for 5 people one by one: 7.9 years.',
    ])
    expect(arithmetic({ ...loot, hashes: 0 }, work('hash'))).toEqual([])
    expect(arithmetic(loot, work('salt', { round: 0 }))).toEqual([])
  })

  test('says the same of a fast hash with a salt and without, however long the calls took', () => {
    const fast = (ms: number, way: Way) => arithmetic({ ...loot, ms }, work(way)).slice(1, 3)
    expect(fast(28, 'hash')).toEqual(fast(15, 'salt'))
    expect(fast(28, 'hash')[1]).toBe('The work for one guess: one hash, which is half a round = 250 nanoseconds.')
  })

  test('counts two compressions a round: 100,000 rounds are 200,000 times the work of a fast hash', () => {
    expect(longList(work('salt', { people: 1, round: 0.001 }))).toBe('8.3 minutes')
    expect(longList(work('slow', { people: 1, round: 0.001 }))).toBe('3.2 years')
    expect(longList(work('clear'))).toBeUndefined()
  })

  test('takes the shortest of three calls for what a round costs', async () => {
    const times = [0, 90, 100, 150, 200, 270]
    const asked: number[] = []
    const round = await timeOfRound(
      () => times.shift() ?? 0,
      async (rounds) => asked.push(rounds),
    )
    expect(round).toBe(50 / ROUNDS_IN_A_CALL)
    expect(asked).toEqual([ROUNDS_IN_A_CALL, ROUNDS_IN_A_CALL, ROUNDS_IN_A_CALL])
  })

  test('says times as people do', () => {
    expect([0.000_13, 0.004, 12, 1000, 90_000, 86_400_000 * 3].map(duration)).toEqual([
      '130 nanoseconds',
      '0.004 ms',
      '12 ms',
      '1 second',
      '1.5 minutes',
      '3 days',
    ])
  })
})

describe('SRP', () => {
  test('computes in the group of RFC 3526', () => {
    expect(N.toString(16)).toBe(getDiffieHellman('modp15').getPrime('hex'))
    expect(power(7n, 560n)).toBe(7n ** 560n % N)
  })

  test('gives both sides one key, and the server opens', async () => {
    const done = await signIn(await keep('ana', 'Correct-horse-9', 'aa'), 'Correct-horse-9')
    expect(done.clientKey).toBe(done.serverKey)
    expect(done.opens).toBe(true)
  })

  test.each(['correct-horse-9', '', 'Correct-horse-9 '])('does not open with another password: “%s”', async (typed) => {
    const done = await signIn(await keep('ana', 'Correct-horse-9', 'aa'), typed)
    expect(done.clientKey).not.toBe(done.serverKey)
    expect(done.opens).toBe(false)
  })

  test('sends neither the password nor anything that is the same the next time, but the name and the salt', async () => {
    const stored = await keep('ana', 'Correct-horse-9', 'aa')
    const [first, second] = [await signIn(stored, 'Correct-horse-9'), await signIn(stored, 'Correct-horse-9')]
    const said = (wire: object) =>
      JSON.stringify(wire, (_key, value: unknown) => (typeof value === 'bigint' ? value.toString(16) : value))
    expect(said(first.wire)).not.toContain('Correct')
    expect(said(first.wire)).not.toContain(first.clientKey)
    expect([first.wire.A, first.wire.B, first.wire.evidence]).not.toEqual([
      second.wire.A,
      second.wire.B,
      second.wire.evidence,
    ])
    expect(first.wire.salt).toBe(second.wire.salt)
  })
})

describe('the page says', () => {
  const loot = { found: new Map([['ana', 'x']]), hashes: 1200, all: 3600, ms: 2000, stopped: false }

  test('how many passwords the thief has, after how much work, and whether the list was at its end', () => {
    expect(verdict(loot, 4)).toBe('The thief has 1 of 4 passwords after 1,200 hashes in 2 seconds.')
    expect(verdict({ ...loot, stopped: true }, 4)).toContain('Then we stopped; the whole list needs 3,600.')
    expect(verdict({ ...loot, hashes: 0 }, 4)).toBe('The thief has 1 of 4 passwords, without a single guess.')
  })

  test('names as people do, and long hashes shortened', () => {
    expect(together(['Ana', 'Ben', 'Cem'])).toBe('Ana, Ben and Cem')
    expect(together(['Ana', 'Ben'])).toBe('Ana and Ben')
    expect(short('0123456789abcdef'.repeat(4))).toBe('0123456789abcdef … cdef')
    expect(short('Sunshine1')).toBe('Sunshine1')
  })
})
