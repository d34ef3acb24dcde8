/** Programs that a test starts. None outlives its test, even if the test times out. */
import { type ChildProcess, spawn, type SpawnOptions } from 'node:child_process'
import { once } from 'node:events'

import { onTestFinished } from 'vitest'

/** What a program did. */
export interface Done {
  readonly code: number | null
  readonly out: string
  readonly err: string
}

const WINDOWS = process.platform === 'win32'

const running = new Set<ChildProcess>()
process.once('exit', () => running.forEach((child) => signal(child, 'SIGKILL')))

/** Starts a program in its own process group, so everything it starts ends with it. */
export function start(program: string, words: readonly string[], options: SpawnOptions): ChildProcess {
  const child = spawn(program, words, { ...options, detached: !WINDOWS })
  running.add(child)
  // Not at its exit: what it has started may still have its output open.
  child.once('close', () => running.delete(child))
  endWithTest(child)
  return child
}

/** Runs a program to its end. */
export async function run(program: string, words: readonly string[], options: SpawnOptions): Promise<Done> {
  const child = start(program, words, { ...options, stdio: ['ignore', 'pipe', 'pipe'] })
  let [out, err] = ['', '']
  child.stdout?.on('data', (data) => (out += data))
  child.stderr?.on('data', (data) => (err += data))
  const [code] = (await once(child, 'close')) as [number | null]
  return { code, out, err }
}

/** Sends a signal to a program and everything that it has started, as Ctrl-C in a terminal does. */
export function signal(child: ChildProcess, name: NodeJS.Signals): void {
  try {
    if (WINDOWS || child.pid === undefined) child.kill(name)
    else process.kill(-child.pid, name)
  } catch (error) {
    // It has ended by itself.
    if (!(error instanceof Error && 'code' in error && error.code === 'ESRCH')) throw error
  }
}

/** Ends it now, with everything that it has started. */
export async function end(child: ChildProcess): Promise<void> {
  if (!running.has(child)) return
  const closed = once(child, 'close')
  signal(child, 'SIGKILL')
  await closed
}

function endWithTest(child: ChildProcess): void {
  try {
    onTestFinished(() => end(child))
  } catch {
    // Started outside of a test, for example in beforeAll or by a benchmark: it ends with its owner or with this process.
  }
}
