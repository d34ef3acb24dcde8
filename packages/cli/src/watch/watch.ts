/** Looks again and again, gently, and shows only what changed. It never decides that somebody is done. */
import { EXIT } from '@workbook/engine'
import { format } from '@workbook/i18n'
import messages from '../outputs/outputs.en.ts'

/** What one look came to. */
export interface Glance {
  /** Two glances with the same key show the same. */
  readonly key: string
  readonly text: string
  readonly code: number
  /** Why it is better to look less often, if it is: for example `AWS asks for patience`. */
  readonly busy?: string
}

/** Everything that watching does in the world, so that a test needs none of it. */
export interface World {
  look(): Promise<Glance>
  show(glance: Glance): void
  print(sentence: string): void
  /** Waits so long (ms), or until the signal says that nobody waits any more. */
  wait(ms: number, signal: AbortSignal): Promise<void>
  /** Resolves when somebody wants this to end. */
  readonly stopped: Promise<'stopped'>
}

/** How long to wait between two looks, in milliseconds: usually, and at most. */
export const PAUSE = { usual: 3_000, most: 30_000 } as const

/** Watches until somebody stops it. Answers the exit code of the last look. */
export async function watch({ look, show, print, wait, stopped }: World): Promise<number> {
  const over = new AbortController()
  let last: Glance | undefined
  let pause: number = PAUSE.usual
  try {
    for (;;) {
      const glance = await Promise.race([look(), stopped])
      if (glance === 'stopped') return last?.code ?? EXIT['cannot-check']
      if (glance.key !== last?.key) show(glance)
      last = glance
      const before = pause
      pause = glance.busy === undefined ? PAUSE.usual : Math.min(pause * 2, PAUSE.most)
      if (pause !== before)
        print(format(messages.watch.nextLook, { why: glance.busy ?? messages.watch.again, count: pause / 1000 }))
      if ((await Promise.race([wait(pause, over.signal), stopped])) === 'stopped') return last.code
    }
  } finally {
    over.abort()
  }
}
