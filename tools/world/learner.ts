/** A learner at a terminal: a home of their own, and the workbook's commands run as real processes. */
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import type { CheckResult } from '@workbook/engine'
import { ROOT, writeEnvFile } from '@workbook/workbook'

/** What a command did. */
export interface Done {
  readonly code: number | null
  readonly out: string
  readonly err: string
}

/** A command that stays: `npm start`, `npm run practice`. */
export interface Running {
  /** Everything printed so far. */
  readonly out: string
  readonly child: ChildProcess
  /** Ends it, and waits until it has ended. Answers its exit code. */
  end(signal?: NodeJS.Signals): Promise<number | null>
}

/** A learner's place on the disk. Use with `await using`. */
export class Learner implements AsyncDisposable {
  readonly home: string
  readonly #root: string
  readonly #running = new Set<Running>()

  private constructor(home: string, root: string) {
    this.home = home
    this.#root = root
  }

  /** With the workbook of this checkout, or with another one. */
  static async arrives(root: string = ROOT): Promise<Learner> {
    return new Learner(await mkdtemp(join(tmpdir(), 'workbook-learner-')), root)
  }

  /** `npm run …`: runs a command to its end. */
  async run(...words: string[]): Promise<Done> {
    const child = this.#spawn(words)
    let [out, err] = ['', '']
    child.stdout?.on('data', (data) => (out += data))
    child.stderr?.on('data', (data) => (err += data))
    const [code] = (await once(child, 'close')) as [number | null]
    return { code, out, err }
  }

  /** Starts a command that stays, and waits until it has printed `until`. */
  async start(words: readonly string[], until: RegExp): Promise<Running> {
    const child = this.#spawn(words)
    let out = ''
    const said = new Promise<void>((resolve, reject) => {
      const listen = (data: Buffer) => {
        out += data
        if (until.test(out)) resolve()
      }
      child.stdout?.on('data', listen)
      child.stderr?.on('data', listen)
      child.once('exit', (code) => reject(new Error(`${words.join(' ')} ended with ${code}:\n${out}`)))
    })
    const running: Running = {
      get out() {
        return out
      },
      child,
      end: async (signal = 'SIGINT') => {
        this.#running.delete(running)
        if (child.exitCode !== null || child.signalCode !== null) return child.exitCode
        child.kill(signal)
        const [code] = (await once(child, 'exit')) as [number | null]
        return code
      },
    }
    this.#running.add(running)
    await said
    return running
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
    await Promise.all([...this.#running].map((each) => each.end('SIGKILL')))
    await rm(this.home, { recursive: true, force: true })
  }

  #spawn(words: readonly string[]): ChildProcess {
    const inherited = Object.entries(process.env).filter(
      ([name]) => !/^(AWS_|ACCOUNT$|LANGUAGE$|VITEST|NODE_ENV$)/.test(name),
    )
    return spawn(process.execPath, [join(this.#root, 'packages', 'cli', 'run.mjs'), ...words], {
      cwd: this.home,
      // Nothing may ask the cloud where it runs, and no colours: what is printed is compared.
      env: { ...Object.fromEntries(inherited), AWS_EC2_METADATA_DISABLED: 'true', NO_COLOR: '1' },
      stdio: ['ignore', 'pipe', 'pipe'],
    })
  }
}

/** The status of each lesson, in order. */
export const statuses = (result: CheckResult): readonly string[] => result.lessons.map(({ status }) => status)
