/** Looks again and again, gently, and shows only what changed. It never decides that the learner is done. */
import { EXIT } from '@workbook/engine'
import type { Busy } from './busy.ts'
import { format } from '@workbook/i18n'
import messages from '../outputs/outputs.en.ts'

/** What one look showed. */
export interface Frame {
  /** Two frames with the same key look the same. */
  readonly key: string
  readonly text: string
  readonly code: number
  /** Why it is better to look less often, if it is. */
  readonly busy?: Busy
}

/** Everything that watching does outside of this file, so that a test can replace it. */
export interface WatchEffects {
  look(): Promise<Frame>
  show(frame: Frame): void
  print(sentence: string): void
  /** Waits this long (ms), or until the signal ends the wait. */
  wait(ms: number, signal: AbortSignal): Promise<void>
  /** Resolves when the learner wants to stop. */
  readonly stopped: Promise<'stopped'>
}

/** How long to wait between two looks, in milliseconds: usually, and at most. */
export const PAUSE = { usual: 3_000, most: 30_000 } as const

/** Watches until it is stopped. Returns the exit code of the last look. */
export async function watch({ look, show, print, wait, stopped }: WatchEffects): Promise<number> {
  const over = new AbortController()
  let last: Frame | undefined
  let pause: number = PAUSE.usual
  try {
    for (;;) {
      const frame = await Promise.race([look(), stopped])
      if (frame === 'stopped') return last?.code ?? EXIT['cannot-check']
      if (frame.key !== last?.key) show(frame)
      last = frame
      const before = pause
      pause = frame.busy === undefined ? PAUSE.usual : Math.min(pause * 2, PAUSE.most)
      if (pause !== before) print(format(messages.watch.nextLook[frame.busy ?? 'again'], { count: pause / 1000 }))
      if ((await Promise.race([wait(pause, over.signal), stopped])) === 'stopped') return last.code
    }
  } finally {
    over.abort()
  }
}
