/** `--watch`: gentle, quiet, and it ends when it is told to. No test here waits. */
import { describe, expect, test } from 'vitest'

import { busyWith } from '../../../cli/src/watch/busy.ts'
import { type Frame, watch } from '../../../cli/src/watch/watch.ts'
import { AtTerminal } from '../../../cli/test/command.ts'
import { Learner } from '../../../../tools/world/learner.ts'
import { checked, rule } from '../../../../tests/loop/results.ts'

/** Watches until these looks are used up, in a world without a clock. Answers what happened. */
async function watched(...frames: Partial<Frame>[]) {
  const seen = { shown: [] as string[], said: [] as string[], waited: [] as number[], code: -1 }
  const left = frames.map((each) => ({ key: 'a', text: each.key ?? 'a', code: 1, ...each }))
  let stop: (word: 'stopped') => void = () => undefined
  const stopped = new Promise<'stopped'>((resolve) => (stop = resolve))
  seen.code = await watch({
    look: async () => left.shift() ?? { key: 'too many', text: 'too many', code: 9 },
    show: ({ text }) => seen.shown.push(text),
    print: (sentence) => seen.said.push(sentence),
    wait: async (ms) => {
      seen.waited.push(ms)
      if (left.length > 0) return
      stop('stopped')
      // As a real one would: the wait goes on, and nobody waits for it.
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
      'AWS asks for patience: the next look is in 6 seconds.',
      'AWS asks for patience: the next look is in 12 seconds.',
      'AWS asks for patience: the next look is in 24 seconds.',
      'AWS asks for patience: the next look is in 30 seconds.',
      'It answers again: the next look is in 3 seconds.',
    ])
  })

  test('that is stopped during the first look has seen nothing: code 2', async () => {
    const never = new Promise<never>(() => undefined)
    const rest = { show: () => undefined, print: () => undefined, wait: async () => undefined }
    expect(await watch({ ...rest, look: () => never, stopped: Promise.resolve('stopped' as const) })).toBe(2)
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
    expect(running.child.exitCode).toBeNull()
    expect(await running.end()).toBe(1)
  })

  test('is for people: with --json it is refused', async () => {
    await using terminal = await AtTerminal.sits()
    const { code, err } = await terminal.run(['check', 'step09', '--watch', '--json'])
    expect([code, err]).toEqual([3, '--watch shows text as it changes. For JSON, leave one of the two out.\n'])
  })
})
