/** A learner's copy of the workbook: its files, a link to the packages, and its own settings and data. */
import type { ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'

import { ROOT, writeEnvFile } from '@workbook/workbook'
import { type Done, end, run, signal, start } from '../../tools/world/processes.ts'
import { linkPackages, untouchedSteps } from '../../tools/world/workbook.ts'

/** What git ignores, except a built book: an up-to-date one needn't be rebuilt. VitePress's settings also exist for a moment. */
const STAYS = /^(node_modules|\.git|\.env|\.workbook|cache)$|\.log$|\.timestamp-/

/** Variables of this shell that a learner's shell does not have. */
const NOT_OURS = /^(AWS_|ACCOUNT$|USER_POOL_ID$|CLIENT_ID$|EMAIL$|TABLE$|LANGUAGE$|WORKBOOK_|VITEST|NODE_ENV$|npm_)/

/** Stops npm from looking for a newer npm. */
const QUIET = { npm_config_update_notifier: 'false' }

/** Copies the workbook into a new folder, including uncommitted changes, but without the learner's own files. */
export async function copyWorkbook(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'workbook-copy-'))
  await cp(ROOT, folder, { recursive: true, filter: (file) => file === ROOT || !STAYS.test(basename(file)) })
  await untouchedSteps(folder)
  await linkPackages(folder)
  return folder
}

/** A learner in a copy of their own. Use with `await using`. */
export class WorkbookCopy implements AsyncDisposable {
  readonly folder: string
  /** The variables of this learner's terminals: none for AWS, and none from this machine's npm. */
  readonly shell: NodeJS.ProcessEnv
  readonly #children = new Set<ChildProcess>()

  private constructor(folder: string, user: string) {
    this.folder = folder
    const inherited = Object.entries(process.env).filter(([name]) => !NOT_OURS.test(name))
    this.shell = {
      ...Object.fromEntries(inherited),
      HOME: user,
      USERPROFILE: user,
      AWS_PAGER: '',
      NO_COLOR: '1',
      ...QUIET,
    }
  }

  static async create(): Promise<WorkbookCopy> {
    return new WorkbookCopy(await copyWorkbook(), await mkdtemp(join(tmpdir(), 'workbook-user-')))
  }

  /** Runs a program in the workbook's folder to its end. */
  run(program: string, ...words: readonly string[]): Promise<Done> {
    return run(program, words, { cwd: this.folder, env: this.shell })
  }

  /** Starts a program in the workbook's folder; it ends with this copy at the latest. */
  open(program: string, words: readonly string[]): ChildProcess {
    const child = start(program, words, { cwd: this.folder, env: this.shell })
    this.#children.add(child)
    return child
  }

  /** `npm start`, or another command that stays, in a terminal of its own. Returns what it printed by then. */
  async start(words: readonly string[] = ['start']): Promise<{ readonly out: string; close(): Promise<unknown> }> {
    const child = this.open('npm', words)
    const out = await printed(child, /Ctrl-C/)
    const close = () => {
      // Wait until everything that npm started has released the terminal.
      const closed = once(child, 'close')
      signal(child, 'SIGINT')
      return closed
    }
    return { out, close }
  }

  /** What `.env` says, line by line. */
  readonly set = (values: Record<string, string>) => writeEnvFile(join(this.folder, '.env'), values)

  readonly read = (file: string) => readFile(join(this.folder, file), 'utf8')

  readonly write = (file: string, text: string) => writeFile(join(this.folder, file), text)

  async [Symbol.asyncDispose]() {
    await Promise.all([...this.#children].map(end))
    for (const folder of [this.folder, this.shell.HOME ?? '']) await rm(folder, { recursive: true, force: true })
  }
}

/** Everything that a program has printed by the time it has printed `until`. */
export function printed(child: ChildProcess, until: RegExp): Promise<string> {
  return new Promise<string>((resolve, reject) => {
    let out = ''
    const listen = (data: Buffer) => {
      out += data
      if (until.test(out)) resolve(out)
    }
    child.stdout?.on('data', listen)
    child.stderr?.on('data', listen)
    child.once('exit', (code) => reject(new Error(`It ended with ${code}:\n${out}`)))
  })
}
