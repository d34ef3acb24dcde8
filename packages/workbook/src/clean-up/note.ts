/**
 * What a clean-up set out to delete, kept in `.workbook/clean-up/<step>.json` before anything is: a second run goes on
 * from it, `--check` looks for what it names, and the ids that are taken out of `.env` stand here.
 */
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'

import type { CheckedAccount, Leftover } from '@workbook/engine'
import { Refusal } from '../refusal.ts'
import { words } from './words.ts'

export interface Note {
  /** `practice 000000000000 us-east-1`: a note says nothing of any other account. */
  readonly account: string
  /** When the clean-up began, as ISO 8601. */
  readonly at: string
  /** What was to go; not what goes with something else. */
  readonly leftovers: readonly Leftover[]
  /** Whether all of it was deleted. */
  readonly done: boolean
  /** What stood in `.env`, by name. */
  readonly settings: Readonly<Record<string, string>>
}

/** The account as a note names it. */
export const accountName = ({ kind, id, region }: CheckedAccount): string => `${kind} ${id} ${region}`

export class NoteFile {
  readonly file: string
  /** The same, as a learner is told of it. */
  readonly shown: string
  readonly #account: string

  constructor(workbook: string, step: string, account: string) {
    this.file = join(workbook, 'clean-up', `${step}.json`)
    this.shown = `.workbook/clean-up/${step}.json`
    this.#account = account
  }

  /** The note of the last clean-up in this account; undefined when there was none, or nobody can read it any more. */
  async read(): Promise<Note | undefined> {
    try {
      const note: unknown = JSON.parse(await readFile(this.file, 'utf8'))
      return isNote(note) && note.account === this.#account ? note : undefined
    } catch (error) {
      if (error instanceof SyntaxError || (error instanceof Error && 'code' in error)) return undefined
      throw error
    }
  }

  /** Keeps it and answers it. @throws Refusal when it cannot be kept: then nothing may be deleted either. */
  async write(what: Omit<Note, 'account'>): Promise<Note> {
    const note = { ...what, account: this.#account }
    const fresh = `${this.file}.${process.pid}.tmp`
    try {
      await mkdir(dirname(this.file), { recursive: true, mode: 0o700 })
      await writeFile(fresh, `${JSON.stringify(note, null, 2)}\n`, { mode: 0o600 })
      await rename(fresh, this.file)
      return note
    } catch (cause) {
      await rm(fresh, { force: true }).catch(() => undefined)
      throw new Refusal(words.noNote, 'wrong-use', { cause })
    }
  }
}

function isNote(value: unknown): value is Note {
  if (typeof value !== 'object' || value === null) return false
  const { account, at, leftovers, done, settings } = value as Partial<Note>
  return (
    typeof account === 'string' &&
    typeof at === 'string' &&
    typeof done === 'boolean' &&
    typeof settings === 'object' &&
    settings !== null &&
    Array.isArray(leftovers) &&
    leftovers.every((each: Partial<Leftover>) => typeof each?.kind === 'string' && typeof each.id === 'string')
  )
}
