import { setTimeout as wait } from 'node:timers/promises'

import { clientsFor, stepNine } from '../../packages/practice-account/test/account.ts'
import { hold, kill } from './process.ts'

/** The password of every user here. */
const PASSWORD = 'Correct-Horse-7'
const TableName = 'chocolate_user'

/** What the account has acknowledged, so it must never lose it. */
export interface Acknowledged {
  readonly users: Map<string, 'UNCONFIRMED' | 'CONFIRMED'>
  /** The rows by key, with the last number that was acknowledged for each. */
  readonly rows: Map<string, number>
}

export const nothingYet = (): Acknowledged => ({ users: new Map(), rows: new Map() })

/** The pool that the rounds share. */
export interface Pool {
  readonly UserPoolId: string
  readonly ClientId: string
}

/** The account, open in a process of its own, and clients that talk to it. */
export async function openIn(folder: string) {
  const { child, said: endpoint, output } = await hold(folder)
  return { ...clientsFor(endpoint), child, endpoint, output }
}

type Open = Awaited<ReturnType<typeof openIn>>

/** Makes the pool in which people sign up. */
export async function makePool(open: Open): Promise<Pool> {
  const { UserPoolId, ClientId } = await stepNine(open)
  return { UserPoolId, ClientId }
}

/**
 * Visitors sign up and are confirmed and rows are written, all at once; `ms` milliseconds after the first of each kind the
 * process is ended by force. Notes what was acknowledged until then.
 */
export async function round(open: Open, { UserPoolId, ClientId }: Pool, name: string, ms: number, so: Acknowledged) {
  const { child, cognito, dynamoDb } = open
  const visitor = async (line: number): Promise<void> => {
    for (let number = 0; ; number += 1) {
      const email = `visitor-${name}-${line}-${number}@example.com`
      await cognito.signUp({ ClientId, Username: email, Password: PASSWORD })
      so.users.set(email, 'UNCONFIRMED')
      await cognito.adminConfirmSignUp({ UserPoolId, Username: email })
      so.users.set(email, 'CONFIRMED')
    }
  }
  const writer = async (line: number): Promise<void> => {
    for (let number = 0; ; number += 1) {
      const key = { email: { S: `row-${name}-${line}-${number}` } }
      await dynamoDb.putItem({ TableName, Item: { ...key, age: { N: '1' } } })
      so.rows.set(key.email.S, 1)
      const values = { ':two': { N: '2' } }
      const change = { UpdateExpression: 'SET age = :two', ExpressionAttributeValues: values }
      await dynamoDb.updateItem({ TableName, Key: key, ...change })
      so.rows.set(key.email.S, 2)
    }
  }
  const lines = Array.from({ length: 8 }, (_, line) => line)
  // Each of these ends with the request that is never answered.
  const work = Promise.allSettled([...lines.map(visitor), ...lines.map(writer)])
  const begun = (): boolean => [...so.users.values()].includes('CONFIRMED') && [...so.rows.values()].includes(2)
  while (!begun() && child.exitCode === null) await wait(1)
  await wait(ms)
  await kill(child)
  await work
  close(open)
}

/** Ends the process without a round. */
export async function end(open: Open): Promise<void> {
  await kill(open.child)
  close(open)
}

function close({ cognito, dynamoDb }: Open): void {
  for (const client of [cognito, dynamoDb]) client.destroy()
}

/** Looks for everything acknowledged in the reopened account. Returns what is missing. */
export async function losses(open: Open, { UserPoolId }: Pool, so: Acknowledged): Promise<string[]> {
  const { cognito, dynamoDb, output } = open
  const lost: string[] = []
  const user = async ([email, status]: [string, string]): Promise<void> => {
    const found = await cognito.adminGetUser({ UserPoolId, Username: email }).catch((error: Error) => error)
    const now = found instanceof Error ? found.name : found.UserStatus
    if (now !== status && !(status === 'UNCONFIRMED' && now === 'CONFIRMED'))
      lost.push(`user ${email}: ${status} was acknowledged, ${now} is there`)
  }
  const row = async ([email, age]: [string, number]): Promise<void> => {
    const found = await dynamoDb.getItem({ TableName, Key: { email: { S: email } }, ConsistentRead: true })
    const now = Number(found.Item?.age?.N ?? 0)
    if (now < age) lost.push(`row ${email}: ${age} was acknowledged, ${now} is there`)
  }
  await inGroups([...so.users], user)
  await inGroups([...so.rows], row)
  return output().includes('mistake of its own') ? [...lost, output()] : lost
}

async function inGroups<T>(all: readonly T[], work: (one: T) => Promise<void>): Promise<void> {
  for (let from = 0; from < all.length; from += 32) await Promise.all(all.slice(from, from + 32).map(work))
}

/** How long each round lasts, in milliseconds: the same times for the same seed (mulberry32). */
export function times(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) % 250
  }
}
