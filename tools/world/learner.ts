/** A learner: a folder with the starters in it, and the workbook's commands, run as real processes. */
import type { ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import type { CheckResult } from '@workbook/engine'
import { ROOT, writeEnvFile } from '@workbook/workbook'
import { type Done, end, run, signal, start } from './processes.ts'
import { learnersFolder } from './workbook.ts'

export type { Done } from './processes.ts'

/** A command that keeps running: `npm start`, `npm run practice`. */
export interface Running {
  /** Everything printed so far. */
  readonly out: string
  readonly child: ChildProcess
  /** Ends it, and waits until it has ended. Returns its exit code. */
  end(name?: NodeJS.Signals): Promise<number | null>
}

const RUN = join(ROOT, 'packages', 'cli', 'run.mjs')

/** A learner's folder. Use with `await using`. */
export class Learner implements AsyncDisposable {
  readonly home: string
  readonly #running = new Set<ChildProcess>()

  private constructor(home: string) {
    this.home = home
  }

  static async arrives(): Promise<Learner> {
    const home = await mkdtemp(join(tmpdir(), 'workbook-learner-'))
    await learnersFolder(home)
    return new Learner(home)
  }

  /** `npm run …`: runs a command to its end. */
  run(...words: string[]): Promise<Done> {
    return run(process.execPath, [RUN, ...words], { cwd: this.home, env: this.#env() })
  }

  /** `npm run …` in a shell that has these variables and nothing else. */
  runIn(shell: NodeJS.ProcessEnv, ...words: string[]): Promise<Done> {
    return run(process.execPath, [RUN, ...words], { cwd: this.home, env: shellOf(this.home, shell) })
  }

  /** Starts a command that keeps running, and waits until it has printed `until`. */
  async start(words: readonly string[], until: RegExp): Promise<Running> {
    const child = start(process.execPath, [RUN, ...words], {
      cwd: this.home,
      env: this.#env(),
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    this.#running.add(child)
    let out = ''
    await new Promise<void>((resolve, reject) => {
      const listen = (data: Buffer) => {
        out += data
        if (until.test(out)) resolve()
      }
      child.stdout?.on('data', listen)
      child.stderr?.on('data', listen)
      child.once('exit', (code) => reject(new Error(`${words.join(' ')} ended with ${code}:\n${out}`)))
    })
    return {
      get out() {
        return out
      },
      child,
      end: async (name = 'SIGINT') => {
        if (child.exitCode !== null || child.signalCode !== null) return child.exitCode
        const ended = once(child, 'exit')
        signal(child, name)
        const [code] = (await ended) as [number | null]
        return code
      },
    }
  }

  /** `npm run check … -- --json`. */
  async check(target: string): Promise<CheckResult> {
    const { out, err } = await this.run('check', target, '--json')
    try {
      return JSON.parse(out) as CheckResult
    } catch (cause) {
      throw new Error(`npm run check ${target} printed no JSON:\n${out}\n${err}`, { cause })
    }
  }

  /** Edits `.env`. */
  readonly set = (values: Record<string, string>) => writeEnvFile(join(this.home, '.env'), values)

  readonly read = (file: string) => readFile(join(this.home, file), 'utf8')

  readonly write = (file: string, text: string) => writeFile(join(this.home, file), text)

  async [Symbol.asyncDispose]() {
    await Promise.all([...this.#running].map(end))
    await rm(this.home, { recursive: true, force: true })
  }

  /** The shell of these tests, without what would change the output. */
  #env(): NodeJS.ProcessEnv {
    const inherited = Object.entries(process.env).filter(
      ([name]) => !/^(AWS_|ACCOUNT$|LANGUAGE$|VITEST|NODE_ENV$)/.test(name),
    )
    return { ...Object.fromEntries(inherited), ...QUIET }
  }
}

/** No colours, and no request to find out which cloud this is: tests compare the output. */
const QUIET = { AWS_EC2_METADATA_DISABLED: 'true', NO_COLOR: '1' }

/** The variables of a shell without this machine's AWS settings. */
export const shellOf = (home: string, shell: NodeJS.ProcessEnv = {}): NodeJS.ProcessEnv => ({
  PATH: process.env.PATH,
  HOME: home,
  ...QUIET,
  ...shell,
})

/** The status of each lesson, in order. */
export const statuses = (result: CheckResult): readonly string[] => result.lessons.map(({ status }) => status)
