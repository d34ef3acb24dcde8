/** One clean-up in a test's own account: with a folder of its own, typed answers, and everything it printed. */
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { checkLeft } from '../../src/clean-up/check-left.ts'
import { cleanUp, listLeft } from '../../src/clean-up/clean-up.ts'
import { cleanUpOf } from '../../src/clean-up/declared.ts'
import { withCleanUpContext } from '../../src/clean-up/context.ts'
import { Refusal } from '../../src/refusal.ts'
import { readEnvFile } from '../../src/settings/env-file.ts'
import { allSettings } from '../../src/settings/declared.ts'
import { settingsFrom } from '../../src/settings/settings.ts'
import type { TestAccount } from '../../../../tools/world/account.ts'

/** What a run differs in. */
export interface RunOptions {
  /** What is typed, question after question. Without it there is no terminal. */
  readonly answers?: readonly (string | (() => Promise<string>))[]
  readonly yes?: boolean
  readonly also?: readonly string[]
  /** A server in front of the account. */
  readonly endpoint?: string
  /** What the shell says before `.env`. */
  readonly shell?: Readonly<Record<string, string>>
  readonly now?: Date
}

export interface Ended {
  readonly code: number
  /** Everything printed, and the sentence of a refusal. */
  readonly out: string
  /** Everything asked. */
  readonly asked: readonly string[]
}

const WORK = { cleanUp, listLeft, checkLeft } as const

/** A learner's folder, in which clean-ups run. Use with `await using`. */
export class TestCleanUp implements AsyncDisposable {
  readonly #account: TestAccount
  readonly #folder: string

  private constructor(account: TestAccount, folder: string) {
    this.#account = account
    this.#folder = folder
  }

  /** With this `.env`. */
  static async of(account: TestAccount, env: Readonly<Record<string, string>> = {}): Promise<TestCleanUp> {
    const home = new TestCleanUp(account, await mkdtemp(join(tmpdir(), 'workbook-clean-up-')))
    const lines = Object.entries(env).map(([name, value]) => `${name}=${value}\n`)
    await writeFile(join(home.#folder, '.env'), `# mine\n${lines.join('')}`)
    return home
  }

  readonly env = () => readFile(join(this.#folder, '.env'), 'utf8')

  readonly write = (file: string, text: string) => writeFile(join(this.#folder, file), text)

  readonly cleanUp = (options: RunOptions = {}) => this.#run('cleanUp', options)
  readonly list = (options: RunOptions = {}) => this.#run('listLeft', options)
  readonly check = (options: RunOptions = {}) => this.#run('checkLeft', options)

  async #run(work: keyof typeof WORK, options: RunOptions): Promise<Ended> {
    const {
      answers,
      yes = false,
      also = [],
      endpoint = this.#account.place.endpoint,
      shell = {},
      now = new Date(),
    } = options
    const envFile = join(this.#folder, '.env')
    const lines: string[] = []
    const asked: string[] = []
    const typed = [...(answers ?? [])]
    const ask = async (question: string) => {
      asked.push(question)
      const answer = typed.shift()
      if (answer === undefined) throw new Error(`The test has no answer to “${question}”.`)
      return typeof answer === 'string' ? answer : answer()
    }
    const settings = settingsFrom(await readEnvFile(envFile), shell, await allSettings())
    const place = { ...this.#account.place, endpoint, region: settings.app.region }
    const context = {
      declared: await cleanUpOf('step09'),
      settings,
      account: { kind: 'practice', place, endpoint, environment: {}, closesWithCommand: false, close: async () => {} },
      envFile,
      workbook: join(this.#folder, '.workbook'),
      ask: answers && ask,
      yes,
      print: (line: string) => lines.push(line),
      waiting: { looks: 3, pause: async () => {} },
      now,
      also,
    } as const
    try {
      const code = await withCleanUpContext(context, WORK[work])
      return { code, out: lines.join('\n'), asked }
    } catch (error) {
      if (!(error instanceof Refusal)) throw error
      return { code: error.exitCode, out: [...lines, error.message].join('\n'), asked }
    }
  }

  [Symbol.asyncDispose]() {
    return rm(this.#folder, { recursive: true, force: true })
  }
}
