/** One command as a learner types it, in a folder of its own. */
import { format } from 'node:util'

import pc from 'picocolors'
import { vi } from 'vitest'

import { main } from '../src/main.ts'
import { type Done, Learner, shellOf } from '../../../tools/world/learner.ts'

// What is printed is compared, wherever the tests run.
pc.isColorSupported = false

/** A learner whose commands run in this process. Where the process itself is tested, `learner` starts real ones. */
export class AtTerminal implements AsyncDisposable {
  readonly learner: Learner

  private constructor(learner: Learner) {
    this.learner = learner
  }

  static async sits(): Promise<AtTerminal> {
    return new AtTerminal(await Learner.arrives())
  }

  get home(): string {
    return this.learner.home
  }

  /** `npm run …` with these variables in the shell. Sees and asks nothing of this machine's AWS. One at a time. */
  async run(words: readonly string[], shell: NodeJS.ProcessEnv = {}): Promise<Done> {
    const before = { cwd: process.cwd(), env: { ...process.env } }
    let [out, err] = ['', '']
    const toOut = (chunk: string | Uint8Array) => ((out += String(chunk)), true)
    const toErr = (chunk: string | Uint8Array) => ((err += String(chunk)), true)
    const spies = [
      vi.spyOn(process.stdout, 'write').mockImplementation(toOut),
      vi.spyOn(process.stderr, 'write').mockImplementation(toErr),
      vi.spyOn(console, 'log').mockImplementation((...values) => void toOut(`${format(...values)}\n`)),
      vi.spyOn(console, 'warn').mockImplementation((...values) => void toErr(`${format(...values)}\n`)),
      vi.spyOn(console, 'error').mockImplementation((...values) => void toErr(`${format(...values)}\n`)),
    ]
    process.chdir(this.home)
    setEnv({ ...shellOf(this.home, shell), AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED: 'true' })
    try {
      const code = await main(words, { languages: ['en'] })
      return { code, out, err }
    } finally {
      setEnv(before.env)
      process.chdir(before.cwd)
      for (const spy of spies) spy.mockRestore()
    }
  }

  async [Symbol.asyncDispose]() {
    await this.learner[Symbol.asyncDispose]()
  }
}

function setEnv(env: NodeJS.ProcessEnv): void {
  for (const name of Object.keys(process.env)) delete process.env[name]
  for (const [name, value] of Object.entries(env)) if (value !== undefined) process.env[name] = value
}

/** What Node prints where no sentence was written for it. */
export const STACK = /^\s+at .*:\d+:\d+|node:internal|^\s+throw /m
