import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { createServer, type AddressInfo } from 'node:net'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'

import { ROOT } from '@workbook/workbook'

import { Caller } from './calls.ts'

/** An account that answers both APIs, in one process or in two. */
export interface Running {
  readonly caller: Caller
  /** From the start of the process to the first answer of both APIs, in milliseconds. */
  readonly start: number
  /** Resident memory after these answers, in MiB; undefined where the system does not tell. */
  readonly memory: number | undefined
  stop(): Promise<void>
}

/** How to start an account in an empty folder. */
export type Starter = (home: string) => Promise<Running>

/** The practice account as `npm run practice` starts it, or with TypeScript translated as it loads. */
export const ours =
  (how: 'built' | 'translated'): Starter =>
  async (home) => {
    const words =
      how === 'built'
        ? [join(ROOT, 'packages', 'cli', 'run.mjs'), 'practice']
        : ['--import', 'tsx', join(ROOT, 'packages', 'practice-account', 'test', 'holder.ts'), join(home, '.workbook')]
    const from = performance.now()
    const child = spawn(process.execPath, ['--no-warnings', ...words], {
      cwd: how === 'built' ? home : ROOT,
      // The program that has the account open ends when its standard input does.
      stdio: ['pipe', 'pipe', 'inherit'],
    })
    const port = await announced(child)
    return firstAnswers(from, [child], port, port)
  }

/** cognito-local and dynalite, side by side. */
export const cognitoLocal =
  (programs: { cognitoLocal: string; dynalite: string }): Starter =>
  async (home) => {
    const [cognito, dynamoDb] = [await freePort(), await freePort()]
    const options = { cwd: home, stdio: 'ignore' as const }
    const env = { ...process.env, HOST: '127.0.0.1', PORT: String(cognito), NODE_NO_WARNINGS: '1' }
    const from = performance.now()
    const children = [
      spawn(process.execPath, [programs.cognitoLocal], { ...options, env }),
      spawn(
        process.execPath,
        [programs.dynalite, '--host', '127.0.0.1', '--port', String(dynamoDb), '--path', join(home, 'rows')],
        options,
      ),
    ]
    return firstAnswers(from, children, cognito, dynamoDb)
  }

/** moto's server, which keeps nothing. */
export const moto: Starter = async (home) => {
  const port = await freePort()
  const from = performance.now()
  const child = spawn('moto_server', ['-H', '127.0.0.1', '-p', String(port)], { cwd: home, stdio: 'ignore' })
  return firstAnswers(from, [child], port, port)
}

async function announced(child: ChildProcess): Promise<number> {
  let said = ''
  child.stdout?.on('data', (piece: Buffer) => (said += piece.toString()))
  while (child.exitCode === null) {
    const [, port] = /http:\/\/127\.0\.0\.1:(\d+)/.exec(said) ?? []
    if (port !== undefined) return Number(port)
    await wait(1)
  }
  throw new Error('The practice account did not start.')
}

async function firstAnswers(from: number, children: readonly ChildProcess[], cognito: number, dynamoDb: number) {
  // From here on, whatever goes wrong, every started process is ended.
  process.setMaxListeners(0).once('exit', () => children.forEach((child) => child.kill('SIGKILL')))
  const caller = new Caller(cognito, dynamoDb)
  await Promise.all([
    untilItAnswers(() => caller.cognito('ListUserPools', { MaxResults: 1 })),
    untilItAnswers(() => caller.dynamoDb('ListTables', {})),
  ])
  const start = performance.now() - from
  const memory = children.map(residentMemory).reduce((sum, one) => (sum ?? Number.NaN) + (one ?? Number.NaN), 0)
  const stop = async (): Promise<void> => {
    caller.close()
    for (const child of children.filter(({ exitCode }) => exitCode === null)) {
      const gone = once(child, 'exit')
      child.kill('SIGKILL')
      await gone
    }
  }
  return { caller, start, memory, stop }
}

async function untilItAnswers(ask: () => Promise<unknown>): Promise<void> {
  const until = Date.now() + 30_000
  for (;;) {
    try {
      return void (await ask())
    } catch (error) {
      if (Date.now() > until) throw error
      await wait(2)
    }
  }
}

/** Only known on Linux; elsewhere the figure is left out. */
function residentMemory({ pid }: ChildProcess): number | undefined {
  if (process.platform !== 'linux' || pid === undefined) return undefined
  const [, kilobytes] = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? []
  return Number(kilobytes) / 1024
}

async function freePort(): Promise<number> {
  const server = createServer()
  await once(server.listen(0, '127.0.0.1'), 'listening')
  const { port } = server.address() as AddressInfo
  await new Promise((resolve) => server.close(resolve))
  return port
}
