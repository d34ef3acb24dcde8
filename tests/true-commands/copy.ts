/** A learner's copy of the workbook: its files, packages by a link, settings and data of its own. */
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'

import { ROOT, writeEnvFile } from '@workbook/workbook'
import { linkPackages, untouchedSteps } from '../../tools/world/workbook.ts'

/** What git ignores, but for a built book: one that is up to date need not be built again. VitePress's settings, too, lie about for a moment. */
const STAYS = /^(node_modules|\.git|\.env|\.workbook|cache)$|\.log$|\.timestamp-/

/** What a terminal of somebody else's would bring along. */
const NOT_OURS = /^(AWS_|ACCOUNT$|USER_POOL_ID$|CLIENT_ID$|EMAIL$|TABLE$|LANGUAGE$|WORKBOOK_|VITEST|NODE_ENV$|npm_)/

/** npm asks nobody whether there is a newer npm. */
const QUIET = { npm_config_update_notifier: 'false' }

/** Copies the workbook, with whatever is new and not committed yet but the learner's own, into a new folder. */
export async function copyWorkbook(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'workbook-copy-'))
  await cp(ROOT, folder, { recursive: true, filter: (file) => file === ROOT || !STAYS.test(basename(file)) })
  await untouchedSteps(folder)
  await linkPackages(folder)
  return folder
}

/** A learner in a copy of their own. Use with `await using`. */
export class Home implements AsyncDisposable {
  readonly folder: string
  /** What every terminal of this learner starts with: nothing of AWS, and nothing of this machine's own npm. */
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

  static async moveIn(): Promise<Home> {
    return new Home(await copyWorkbook(), await mkdtemp(join(tmpdir(), 'workbook-user-')))
  }

  /** Runs a program in the workbook's folder to its end. Answers its exit code, and everything that it printed. */
  async run(program: string, ...words: readonly string[]): Promise<{ code: number | null; out: string }> {
    const child = this.open(program, words)
    let out = ''
    for (const stream of [child.stdout, child.stderr]) stream?.on('data', (data) => (out += data))
    const [code] = (await once(child, 'close')) as [number | null]
    return { code, out }
  }

  /** Starts a program in the workbook's folder; it ends with this home at the latest. */
  open(program: string, words: readonly string[]): ChildProcess {
    // A group of its own: Ctrl-C reaches npm and what npm has started.
    const child = spawn(program, words, { cwd: this.folder, env: this.shell, detached: !WINDOWS })
    this.#children.add(child)
    child.once('exit', () => this.#children.delete(child))
    return child
  }

  /** `npm start`, or another command that stays, in a terminal of its own. Answers what it printed when it is there. */
  async start(words: readonly string[] = ['start']): Promise<{ readonly out: string; close(): Promise<unknown> }> {
    const child = this.open('npm', words)
    const out = await printed(child, /Ctrl-C/)
    const close = () => {
      // Not before everything that npm started has let go of the terminal.
      const closed = once(child, 'close')
      interrupt(child, 'SIGINT')
      return closed
    }
    return { out, close }
  }

  /** What `.env` says, line by line. */
  readonly set = (values: Record<string, string>) => writeEnvFile(join(this.folder, '.env'), values)

  readonly read = (file: string) => readFile(join(this.folder, file), 'utf8')

  readonly write = (file: string, text: string) => writeFile(join(this.folder, file), text)

  async [Symbol.asyncDispose]() {
    const ended = [...this.#children].map((child) => once(child, 'exit'))
    for (const child of this.#children) interrupt(child, 'SIGKILL')
    await Promise.all(ended)
    for (const folder of [this.folder, this.shell.HOME ?? '']) await rm(folder, { recursive: true, force: true })
  }
}

const WINDOWS = process.platform === 'win32'

const interrupt = (child: ChildProcess, signal: NodeJS.Signals) =>
  WINDOWS || child.pid === undefined ? child.kill(signal) : process.kill(-child.pid, signal)

/** Everything that a program has printed when `until` stands there. */
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
