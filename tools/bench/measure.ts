/** Times whole processes in turn, A B A B …, so that a machine that changes its speed changes both. */
import { spawn } from 'node:child_process'
import { once } from 'node:events'

/** A command to time. */
export interface Command {
  readonly name: string
  readonly words: readonly [string, ...string[]]
  readonly cwd: string
  readonly env: NodeJS.ProcessEnv
}

/** What one run took, in milliseconds. */
interface Run {
  /** To the first thing printed. */
  readonly first: number
  readonly whole: number
}

/** The medians of one command. */
export interface Figures extends Run {
  readonly name: string
}

/** Runs each command once to warm up, then `rounds` times in turn. @throws when one does not end with its usual code. */
export async function inTurn(commands: readonly Command[], rounds: number): Promise<readonly Figures[]> {
  const runs = commands.map((): Run[] => [])
  for (let round = -1; round < rounds; round++) {
    for (const [index, command] of commands.entries()) {
      const run = await time(command)
      if (round >= 0) runs[index]?.push(run)
    }
  }
  return commands.map(({ name }, index) => ({
    name,
    first: median((runs[index] ?? []).map(({ first }) => first)),
    whole: median((runs[index] ?? []).map(({ whole }) => whole)),
  }))
}

async function time({ name, words: [program, ...words], cwd, env }: Command): Promise<Run> {
  const from = performance.now()
  let first: number | undefined
  const child = spawn(program, words, { cwd, env, stdio: ['ignore', 'pipe', 'ignore'] })
  child.stdout.on('data', () => (first ??= performance.now() - from))
  const [code] = (await once(child, 'close')) as [number | null]
  if (code !== 0) throw new Error(`${name} ended with ${code}.`)
  const whole = performance.now() - from
  return { first: first ?? whole, whole }
}

/** The middle one. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN
}
