/** Looks again and again, gently, and shows only what changed. It never decides that the learner is done. */
import type { Wish } from './keys.ts'
import { EXIT } from '@workbook/engine'
import type { Busy } from './busy.ts'
import { format } from '@workbook/i18n'
import messages from '../outputs/outputs.en.ts'

/** What one look showed. */
export interface Frame {
  /** Two frames with the same key look the same. */
  readonly key: string
  readonly code: number
  /** Why it is better to look less often, if it is. */
  readonly busy?: Busy
}

/** Everything that watching does outside of this file, so that a test can replace it. */
export interface WatchEffects<Seen extends Frame> {
  look(): Promise<Seen>
  /** Shows what is in `frame` and was not in the one before. */
  show(frame: Seen, before: Seen | undefined): void
  print(sentence: string): void
  /** Waits this long (ms), or until the signal ends the wait. */
  wait(ms: number, signal: AbortSignal): Promise<void>
  /** Resolves when the learner wants to stop. */
  readonly stopped: Promise<'stopped'>
  /** The next key that asks for something; never resolves where there are no keys. */
  pressed(): Promise<Wish>
  /** Does what a key asks for. */
  grant(wish: Wish, frame: Seen): Promise<void>
}

/** How long to wait between two looks, in milliseconds: usually, and at most. */
export const PAUSE = { usual: 3_000, most: 30_000 } as const

/** Watches until it is stopped. Returns the exit code of the last look. */
export async function watch<Seen extends Frame>(effects: WatchEffects<Seen>): Promise<number> {
  const { look, show, print, wait, stopped, pressed, grant } = effects
  const over = new AbortController()
  let last: Seen | undefined
  let pause: number = PAUSE.usual
  let key = pressed()
  try {
    for (;;) {
      const frame = await Promise.race([look(), stopped])
      if (frame === 'stopped') return last?.code ?? EXIT['cannot-check']
      if (frame.key !== last?.key) show(frame, last)
      last = frame
      const before = pause
      pause = frame.busy === undefined ? PAUSE.usual : Math.min(pause * 2, PAUSE.most)
      if (pause !== before) print(format(messages.watch.nextLook[frame.busy ?? 'again'], { count: pause / 1000 }))
      const time = wait(pause, over.signal)
      for (;;) {
        const woke = await Promise.race([time, stopped, key])
        if (woke === 'stopped') return last.code
        if (woke === undefined) break
        if ((await Promise.race([grant(woke, last), stopped])) === 'stopped') return last.code
        key = pressed()
      }
    }
  } finally {
    over.abort()
  }
}
