/** One command as a learner types it: a process of its own, in a home of its own. */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'

import { ROOT } from '@workbook/workbook'
import { type Done, Learner } from '../../../tools/world/learner.ts'

/** A learner whose shell has variables of its own, and whose workbook may stand somewhere else. */
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

  /** `npm run …` with these variables in the shell. Nothing of AWS on this machine is seen or asked. */
  async run(words: readonly string[], shell: NodeJS.ProcessEnv = {}, root: string = ROOT): Promise<Done> {
    const child = spawn(process.execPath, [join(root, 'packages', 'cli', 'run.mjs'), ...words], {
      cwd: this.home,
      env: { PATH: process.env.PATH, HOME: this.home, AWS_EC2_METADATA_DISABLED: 'true', NO_COLOR: '1', ...shell },
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    let [out, err] = ['', '']
    child.stdout.on('data', (data) => (out += data))
    child.stderr.on('data', (data) => (err += data))
    const [code] = (await once(child, 'close')) as [number | null]
    return { code, out, err }
  }

  async [Symbol.asyncDispose]() {
    await this.learner[Symbol.asyncDispose]()
  }
}

/** What Node prints where nobody thought of a sentence. */
export const STACK = /^\s+at .*:\d+:\d+|node:internal|^\s+throw /m
