// One process at a time holds an account. The lock is a numbered file, lock-1, lock-2 …: the highest one counts, and
// a process that wants the account creates the next. Only one can create a given number, no number is used twice, and the
// highest is never removed; so however two processes race for the lock of one that died, exactly one wins.
import { get } from 'node:http'
import { text } from 'node:stream/consumers'
import { linkSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, unlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

import { format } from '@workbook/i18n'

import messages from './account.en.ts'
import { newUuid } from './cognito/ids.ts'
import { PracticeAccountError } from './errors.ts'

/** What a holder writes into its lock. */
export interface Holder {
  readonly pid: number
  readonly token: string
  /** When the process started, if the system says so: another process with the same pid started at another time. */
  readonly started: string
  readonly stay: boolean
  readonly since: number
  readonly region: string
  readonly endpoint?: string
  readonly released?: true
}

export interface Lock {
  readonly token: string
  /** Adds the address once it is known. */
  announce(endpoint: string): void
  release(): void
}

const GRACE = 10_000
/** Tokens that this very process holds: its own pid in a lock does not say that it still does. */
const heldHere = new Set<string>()

/** The process that holds the account in this folder, if it is alive. */
export async function holderOf(folder: string): Promise<Holder | undefined> {
  const number = highest(folder)
  const holder = number === 0 ? undefined : read(folder, number)
  return holder && (await isAlive(holder)) ? holder : undefined
}

/** Takes the lock, or says who has it. */
export async function tryLock(folder: string, about: { stay: boolean; region: string }): Promise<Lock | Holder> {
  for (;;) {
    const number = highest(folder)
    const holder = number === 0 ? undefined : read(folder, number)
    if (holder && (await isAlive(holder))) return holder
    const mine: Holder = {
      ...about,
      pid: process.pid,
      token: newUuid(),
      started: startOf(process.pid),
      since: Date.now(),
    }
    if (!create(folder, number + 1, mine)) continue
    if (highest(folder) !== number + 1) {
      rmSync(file(folder, number + 1), { force: true })
      continue
    }
    return hold(folder, number + 1, mine)
  }
}

function hold(folder: string, number: number, mine: Holder): Lock {
  heldHere.add(mine.token)
  for (const other of numbers(folder)) if (other < number) rmSync(file(folder, other), { force: true })
  return {
    token: mine.token,
    announce: (endpoint) => overwrite(folder, number, { ...mine, endpoint }),
    release: () => {
      heldHere.delete(mine.token)
      overwrite(folder, number, { ...mine, released: true })
    },
  }
}

/** Checks everything there is to check: released? pid gone? pid used again? another program at that address? */
async function isAlive(holder: Holder): Promise<boolean> {
  if (holder.released) return false
  if (holder.pid === process.pid) return heldHere.has(holder.token)
  if (!runs(holder.pid)) return false
  const started = startOf(holder.pid)
  if (started !== '' && holder.started !== '') return started === holder.started
  if (holder.endpoint === undefined) return Date.now() - holder.since < GRACE
  return (await ask(holder)) !== 'another'
}

/** Asks the address in a lock whether it is that holder. If it is too busy to answer, it counts as the holder. */
export async function ask(holder: Holder): Promise<'same' | 'another' | 'silent'> {
  const signal = AbortSignal.timeout(2000)
  try {
    const answer = await textAt(`${holder.endpoint}/practice-account.json`, signal)
    const identity = JSON.parse(answer) as { token?: unknown }
    return identity.token === holder.token ? 'same' : 'another'
  } catch {
    return signal.aborted ? 'silent' : 'another'
  }
}

/** Doesn't use `fetch`: every command asks this, and the first `fetch` of a process costs about 20 ms. */
function textAt(address: string, signal: AbortSignal): Promise<string> {
  return new Promise((resolve, reject) => {
    get(address, { signal, agent: false }, (response) => void text(response).then(resolve, reject)).on('error', reject)
  })
}

function runs(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}

/** The start time of a process on Linux (field 22 of its stat file, after the name in brackets); elsewhere nothing. */
function startOf(pid: number): string {
  if (process.platform !== 'linux') return ''
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    const boot = readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim()
    return `${boot} ${stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? ''}`
  } catch {
    return ''
  }
}

function numbers(folder: string): number[] {
  return list(folder)
    .map((name) => /^lock-(\d+)$/.exec(name)?.[1])
    .filter((number) => number !== undefined)
    .map(Number)
}

function list(folder: string): string[] {
  try {
    return readdirSync(folder)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return []
    throw error
  }
}

function highest(folder: string): number {
  return Math.max(0, ...numbers(folder))
}

function file(folder: string, number: number): string {
  return join(folder, `lock-${number}`)
}

function read(folder: string, number: number): Holder | undefined {
  try {
    return JSON.parse(readFileSync(file(folder, number), 'utf8')) as Holder
  } catch {
    // Gone since it was listed, or not a lock: either way no living process speaks for it.
    return undefined
  }
}

/** Creates the file with its content in one step, so that it is never read half written. False: another process was first. */
function create(folder: string, number: number, holder: Holder): boolean {
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  const beside = `${file(folder, number)}.${holder.token}`
  writeFileSync(beside, JSON.stringify(holder), { mode: 0o600 })
  try {
    linkSync(beside, file(folder, number))
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false
    throw error
  } finally {
    unlinkSync(beside)
  }
}

function overwrite(folder: string, number: number, holder: Holder): void {
  const beside = `${file(folder, number)}.${holder.token}`
  writeFileSync(beside, JSON.stringify(holder), { mode: 0o600 })
  renameSync(beside, file(folder, number))
}

/** The sentence for a process that finds the account in use. */
export function inUse(holder: Holder): PracticeAccountError {
  const { pid, endpoint } = holder
  const { inUse: open, inUseAt } = messages
  return new PracticeAccountError(endpoint ? format(inUseAt, { pid, endpoint }) : format(open, { pid }))
}
