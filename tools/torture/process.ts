import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'

const HOLDER = fileURLToPath(new URL('../../packages/practice-account/test/holder.ts', import.meta.url))

/** A process that has the account of a folder open. */
export interface Held {
  readonly child: ChildProcess
  /** Its first words: the address, or why it could not open the account. */
  readonly said: string
  /** Everything that it has written so far. */
  readonly output: () => string
}

/** Starts a process that opens the account in `folder`, and resolves when it has said something. */
export async function hold(folder: string, stay = true): Promise<Held> {
  const child = spawn(process.execPath, ['--no-warnings', '--import', 'tsx', HOLDER, folder, String(stay)], {
    stdio: ['pipe', 'pipe', 'pipe'],
  })
  let output = ''
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (piece: Buffer) => (output += piece.toString()))
  await Promise.race([once(child.stdout, 'data'), once(child, 'exit')])
  return { child, said: output.trim(), output: () => output }
}

/** Ends a process without any warning. */
export async function kill(child: ChildProcess): Promise<void> {
  const gone = once(child, 'exit')
  child.kill('SIGKILL')
  await gone
}
