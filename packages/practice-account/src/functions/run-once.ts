import { spawn, type ChildProcess } from 'node:child_process'
import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'

import messages from './functions.en.ts'

/** How a run of a function ended. */
export type Ending =
  | { readonly kind: 'returned'; readonly value: unknown }
  | { readonly kind: 'failed'; readonly error: string }
  | { readonly kind: 'too-slow' }

/** How long a process may take to start, in milliseconds: a busy machine isn't the function's fault. */
const START = 20_000
/** How much of a function's output is kept, in characters. */
const MOST_OUTPUT = 8000
const CHILD = fileURLToPath(new URL('child.mjs', import.meta.url))

/**
 * Runs a function in a process of its own, which is killed when the function has had `limit` milliseconds. The process
 * gets only `environment`, and nothing from this process. `started` gets the process, so that it can be ended early.
 */
export function runOnce(
  { file, name, event }: { file: string; name: string; event: unknown },
  { environment, limit }: { environment: Record<string, string>; limit: number },
  started: (child: ChildProcess) => void,
): Promise<{ ending: Ending; output: string }> {
  const translator = file.endsWith('.ts') ? ['--import', import.meta.resolve('tsx')] : []
  const child = spawn(process.execPath, ['--no-warnings', ...translator, CHILD, file, name, String(limit)], {
    cwd: dirname(file),
    env: environment,
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    windowsHide: true,
  })
  started(child)
  let ending: Ending | undefined
  let output = ''
  const hear = (piece: Buffer): void => {
    output = (output + piece.toString()).slice(0, MOST_OUTPUT)
  }
  child.stdout?.on('data', hear)
  child.stderr?.on('data', hear)
  return new Promise((resolve) => {
    const end = (otherwise: Ending): void => {
      clearTimeout(timer)
      resolve({ ending: ending ?? otherwise, output })
    }
    const endAfter = (milliseconds: number): NodeJS.Timeout =>
      setTimeout(() => {
        child.kill('SIGKILL')
        end({ kind: 'too-slow' })
      }, milliseconds)
    let timer = endAfter(START)
    child.once('message', () => {
      // The first message says that the process is ready: the function's own time starts now.
      clearTimeout(timer)
      timer = endAfter(limit)
      child.on('message', (message) => (ending ??= read(message)))
      child.send({ ...(event as object) }, () => {})
    })
    child.on('error', (error) => end({ kind: 'failed', error: error.message }))
    child.on('close', () => end({ kind: 'failed', error: messages.ended }))
  })
}

function read(message: unknown): Ending {
  const { error, value } = Object(message) as { error?: unknown; value?: unknown }
  return error === undefined ? { kind: 'returned', value } : { kind: 'failed', error: String(error).slice(0, 1000) }
}
