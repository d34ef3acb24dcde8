/** `--watch`: gentle, quiet, and it ends when it is told to. No test here waits. */
import { PassThrough } from 'node:stream'

import { describe, expect, test, vi } from 'vitest'

import { busyWith } from '../../../cli/src/watch/busy.ts'
import { listenForKeys, type Wish } from '../../../cli/src/watch/keys.ts'
import { newsOf, type Seen, whereItIs } from '../../../cli/src/watch/watch-check.ts'
import { type Frame, watch } from '../../../cli/src/watch/watch.ts'
import { AtTerminal } from '../../../cli/test/command.ts'
import { Learner } from '../../../../tools/world/learner.ts'
import { checked, lesson, rule } from '../../../../tests/loop/results.ts'

/** Watches until these looks are used up, in a world without a clock. Answers what happened. */
const watched = (...frames: Partial<Frame>[]) => watchedWith([], ...frames)

/** The same, while these keys are pressed. */
async function watchedWith(keys: readonly Wish[], ...frames: Partial<Frame>[]) {
  const seen = {
    shown: [] as string[],
    said: [] as string[],
    waited: [] as number[],
    granted: [] as string[],
    code: -1,
  }
  const pressed = [...keys]
  const left = frames.map((each) => ({ key: 'a', text: each.key ?? 'a', code: 1, ...each }))
  let stop: (word: 'stopped') => void = () => undefined
  const stopped = new Promise<'stopped'>((resolve) => (stop = resolve))
  seen.code = await watch({
    look: async () => left.shift() ?? { key: 'too many', text: 'too many', code: 9 },
    pressed: () => {
      const key = pressed.shift()
      return key === undefined ? new Promise(() => undefined) : Promise.resolve(key)
    },
    grant: async (wish, { key }) => void seen.granted.push(`${wish} ${key}`),
    show: ({ text }) => seen.shown.push(text),
    print: (sentence) => seen.said.push(sentence),
    wait: async (ms) => {
      seen.waited.push(ms)
      if (left.length > 0) return
      // After the keys that were pressed meanwhile.
      setImmediate(stop, 'stopped')
      // As a real one would: the timer goes on, and nothing waits for it.
      await new Promise(() => undefined)
    },
    stopped,
  })
  return seen
}

describe('watching', () => {
  test('shows the first result and then only what changed', async () => {
    const { shown } = await watched({ key: 'a' }, { key: 'a' }, { key: 'b' }, { key: 'b' }, { key: 'a' })
    expect(shown).toEqual(['a', 'b', 'a'])
  })

  test('goes on after everything passes, every 3 seconds, and ends with the code of the last look', async () => {
    const { waited, said, code } = await watched({ code: 1 }, { code: 0 }, { code: 0 })
    expect([waited, said, code]).toEqual([[3000, 3000, 3000], [], 0])
  })

  test('looks less and less often while AWS is busy, says so each time that changes, and comes back', async () => {
    const busy = { key: 'busy', busy: 'throttled' } as const
    const { waited, said } = await watched(busy, busy, busy, busy, busy, busy, { key: 'a' })
    expect(waited).toEqual([6000, 12_000, 24_000, 30_000, 30_000, 30_000, 3000])
    expect(said).toEqual([
      'AWS is asking for fewer requests. Next check in 6 seconds.',
      'AWS is asking for fewer requests. Next check in 12 seconds.',
      'AWS is asking for fewer requests. Next check in 24 seconds.',
      'AWS is asking for fewer requests. Next check in 30 seconds.',
      'It’s answering again. Next check in 3 seconds.',
    ])
  })

  test('that is stopped during the first look has seen nothing: code 2', async () => {
    const never = new Promise<never>(() => undefined)
    const nothing = async () => undefined
    const pressed = () => new Promise<never>(() => undefined)
    const rest = { show: () => undefined, print: () => undefined, wait: nothing, pressed, grant: nothing }
    expect(await watch({ ...rest, look: () => never, stopped: Promise.resolve('stopped' as const) })).toBe(2)
  })
})

describe('while it watches', () => {
  test('a key is granted at once, about what was last seen; q, Ctrl-C and Ctrl-D end', async () => {
    expect((await watchedWith(['hint', 'next'], { key: 'a' })).granted).toEqual(['hint a', 'next a'])
    for (const key of ['q', '\u0003', '\u0004']) {
      const input = Object.assign(new PassThrough(), { isTTY: true, setRawMode: vi.fn<(raw: boolean) => void>() })
      const keys = listenForKeys(input as unknown as NodeJS.ReadStream)
      input.write(`xHn${key}`)
      expect([await keys?.pressed(), await keys?.pressed(), await keys?.quit]).toEqual(['hint', 'next', 'stopped'])
      keys?.close()
      expect(input.setRawMode.mock.calls).toEqual([[true], [false]])
    }
    expect(listenForKeys(new PassThrough() as unknown as NodeJS.ReadStream)).toBeUndefined()
  })

  test('a look prints the lessons that changed, and how far the learner is', () => {
    const part = (key: string) => ({ key, text: `${key}\n` })
    const result = { ...checked([]), lessons: [lesson(rule('a', 'pass')), lesson(rule('b', 'fail'))] }
    const seen = (...keys: string[]): Seen => ({
      key: keys.join(' '),
      code: 1,
      parts: new Map(keys.map((key, index) => [String(index), part(key)])),
      checked: { result, settings: {} as never },
    })
    expect(newsOf(seen('account', 'one', 'two'), undefined)).toBe('account\none\ntwo\n')
    expect(newsOf(seen('account', 'one', 'changed'), seen('account', 'one', 'two'))).toBe('changed\n')
    expect(whereItIs(seen('x'), true)).toMatch(/^\[####\.\.\.\.\] 1 of 2 lessons pass\nNow: step09\/1-user-pool {2}/)
  })
})

test.for([
  ['throttled', 'throttled'],
  ['unreachable', 'unreachable'],
  ['access-denied', undefined],
] as const)('a check that was %s: %o', ([cause, busy]) => {
  expect(busyWith(checked([rule('found', 'cannot-check', cause)]))).toBe(busy)
})

describe('npm run check -- --watch', () => {
  test('without a terminal it prints plain lines, stays, and ends at Ctrl-C with the last code', async () => {
    await using learner = await Learner.arrives()
    const running = await learner.start(['check', 'step09/1', '--watch'], /Ctrl-C ends/)
    expect(running.out).toContain('FAIL  step09/1-user-pool')
    expect(running.out).not.toContain('\u001B')
    expect(running.out).not.toContain('run again')
    expect(running.child.exitCode).toBeNull()
    expect(await running.end()).toBe(1)
  })

  test('is for people: with --json it is refused', async () => {
    await using terminal = await AtTerminal.sits()
    const { code, err } = await terminal.run(['check', 'step09', '--watch', '--json'])
    expect([code, err]).toEqual([
      3,
      '--watch prints text for people, and --json is for programs. Leave one of them out.\n',
    ])
  })
})
