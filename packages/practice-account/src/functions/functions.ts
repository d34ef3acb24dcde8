import type { ChildProcess } from 'node:child_process'
import { existsSync } from 'node:fs'
import { basename, join } from 'node:path'

import { format } from '@workbook/i18n'

import { AWS_SAYS } from '../aws-says.ts'
import { AwsError } from '../cognito/errors.ts'
import messages from './functions.en.ts'
import { runOnce, type Ending } from './run-once.ts'

/** A run of a function, or a failed attempt: what the account's page shows. */
export interface Run {
  readonly id: number
  readonly at: number
  readonly trigger: string
  readonly name: string
  /** Absent when all went well. */
  readonly error?: string
  readonly output: string
}

const MOST_RUNS = 10
const AT_ONCE = 4
const ENDINGS = ['.ts', '.mjs', '.js']

/**
 * The learner's functions: what Lambda is on AWS. A function called NAME is the file NAME.ts, .mjs or .js in the folder,
 * and runs in a process of its own. Cognito waits five seconds for a trigger [DOC], so that is what it gets.
 */
export class Functions {
  /** The last runs, newest first. */
  readonly runs: Run[] = []
  readonly #folder: string | undefined
  readonly #environment: () => Record<string, string>
  readonly #limit: number
  readonly #running = new Set<ChildProcess>()
  readonly #queue: (() => void)[] = []
  #busy = 0
  #count = 0

  constructor(folder: string | undefined, environment: () => Record<string, string>, limit = 5000) {
    this.#folder = folder
    this.#environment = environment
    this.#limit = limit
  }

  /** Runs the function of an ARN for a trigger of a pool. Throws the error that Cognito would send to the caller. */
  async invoke(trigger: string, arn: string, event: unknown): Promise<void> {
    const name = nameOf(arn)
    const at = Date.now()
    let output = ''
    try {
      const file = this.#find(trigger, name)
      const ran = await this.#inTurn(() =>
        runOnce({ file, name, event }, { environment: this.#environment(), limit: this.#limit }, (child) => {
          this.#running.add(child)
          child.once('exit', () => this.#running.delete(child))
        }),
      )
      output = ran.output
      checkEnding(trigger, ran.ending)
      this.#note({ at, trigger, name, output })
    } catch (error) {
      this.#note({ at, trigger, name, output, error: (error as Error).message })
      throw error
    }
  }

  /** Forgets the runs so far. */
  clear(): void {
    this.runs.length = 0
  }

  /** Ends the functions that are still running. */
  close(): void {
    for (const child of this.#running) child.kill('SIGKILL')
  }

  #find(trigger: string, name: string): string {
    const because = AWS_SAYS.lambda.notFound(trigger)
    if (this.#folder === undefined)
      throw new AwsError('UnexpectedLambdaException', `${because} ${format(messages.noFolder, { name })}`)
    const folder = this.#folder
    const file = ENDINGS.map((ending) => join(folder, name + ending)).find((path) => existsSync(path))
    if (name !== '' && file !== undefined) return file
    const place = `${basename(folder)}/${name || 'NAME'}.ts`
    throw new AwsError('UnexpectedLambdaException', `${because} ${format(messages.noFile, { place })}`)
  }

  /** A few at a time: a hundred sign-ups at once are not a hundred processes. */
  async #inTurn<T>(work: () => Promise<T>): Promise<T> {
    if (this.#busy >= AT_ONCE) await new Promise<void>((resolve) => this.#queue.push(resolve))
    else this.#busy += 1
    try {
      return await work()
    } finally {
      const next = this.#queue.shift()
      if (next) next()
      else this.#busy -= 1
    }
  }

  #note(run: Omit<Run, 'id'>): void {
    this.#count += 1
    this.runs.unshift({ ...run, id: this.#count })
    this.runs.splice(MOST_RUNS)
  }
}

/** The name in arn:aws:lambda:REGION:ACCOUNT:function:NAME, with or without a version after it. */
function nameOf(arn: string): string {
  return /:function:([\w-]{1,64})(?::[\w$-]+)?$/.exec(arn)?.[1] ?? ''
}

/** What Cognito says about a function that failed [FIELD]. */
function checkEnding(trigger: string, ending: Ending): void {
  switch (ending.kind) {
    case 'failed':
      throw new AwsError('UserLambdaValidationException', AWS_SAYS.lambda.failed(trigger, ending.error))
    case 'too-slow':
      throw new AwsError('UnexpectedLambdaException', AWS_SAYS.lambda.tooSlow(trigger))
    case 'returned': {
      const { value } = ending
      if (value === undefined || value === null)
        throw new AwsError('InvalidLambdaResponseException', AWS_SAYS.lambda.invalid)
      if (typeof value !== 'object' || Array.isArray(value))
        throw new AwsError('InvalidLambdaResponseException', AWS_SAYS.lambda.unrecognizable)
      return
    }
    default:
      ending satisfies never
  }
}
