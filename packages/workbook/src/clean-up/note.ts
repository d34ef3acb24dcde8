/**
 * What a clean-up intends to delete, saved in `.workbook/clean-up/<step>.json` before anything is deleted. A second run
 * goes on from it, `--check` looks for what it names, and it keeps the ids that were taken out of `.env`.
 */
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'

import * as v from 'valibot'

import type { CheckedAccount } from '@workbook/engine'
import { PRIVATE, writeWhole } from '../files.ts'
import { parseJson } from '../parse-json.ts'
import { Refusal } from '../refusal.ts'
import messages from './clean-up.en.ts'

const leftover = v.object({
  kind: v.string(),
  id: v.string(),
  of: v.exactOptional(v.string()),
  name: v.exactOptional(v.string()),
  count: v.exactOptional(v.number()),
  plan: v.exactOptional(v.string()),
  goesWith: v.exactOptional(v.string()),
  stays: v.exactOptional(v.literal(true)),
})

const noteSchema = v.object({
  /** `practice 000000000000 us-east-1`: a note says nothing of any other account. */
  account: v.string(),
  /** When the clean-up began, as ISO 8601. */
  at: v.string(),
  /** What was to be deleted; without what goes with something else. */
  leftovers: v.array(leftover),
  /** Whether all of it was deleted. */
  done: v.boolean(),
  /** What `.env` said before, by name. */
  settings: v.record(v.string(), v.string()),
})

export type Note = v.InferOutput<typeof noteSchema>

/** The account as a note names it. */
export const accountName = ({ kind, id, region }: CheckedAccount): string => `${kind} ${id} ${region}`

export class NoteFile {
  /** Its name as the learner knows it. */
  readonly name: string
  readonly #file: string
  readonly #account: string

  constructor(workbook: string, step: string, account: string) {
    this.name = `.workbook/clean-up/${step}.json`
    this.#file = join(workbook, 'clean-up', `${step}.json`)
    this.#account = account
  }

  /** The note of the last clean-up in this account; undefined when there was none, or it cannot be read any more. */
  async read(): Promise<Note | undefined> {
    const text = await readFile(this.#file, 'utf8').catch(() => '')
    const note = parseJson(noteSchema, text)
    return note?.account === this.#account ? note : undefined
  }

  /** Saves it and returns it. @throws Refusal when that fails: then nothing may be deleted either. */
  async write(what: Omit<Note, 'account'>): Promise<Note> {
    const note = { ...what, account: this.#account }
    try {
      await writeWhole(this.#file, `${JSON.stringify(note, null, 2)}\n`, PRIVATE)
      return note
    } catch (cause) {
      throw new Refusal(messages.noNote, 'wrong-use', { cause })
    }
  }
}
