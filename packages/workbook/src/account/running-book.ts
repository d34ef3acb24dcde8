/**
 * The book that `npm start` has open. It notes its address beside the practice account that it keeps open too: that account's
 * lock says whether the process is alive, however slow the book is to answer.
 */
import { readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'

import * as v from 'valibot'

import { findBook } from '../book/book-address.ts'
import { PRIVATE, writeWhole } from '../files.ts'
import { parseJson } from '../parse-json.ts'
import { WORKBOOK } from '../places.ts'
import { findRunningPractice } from './account.ts'

const noteSchema = v.object({ pid: v.number(), address: v.exactOptional(v.string()) })

/** `npm start` in another terminal. */
export type RunningBook = v.InferOutput<typeof noteSchema>

const NOTE = join(WORKBOOK, 'book.json')

/** Notes that this process has the book; without an address, that it is building it. Not being able to is no reason to stop. */
export const noteRunningBook = (address?: string): Promise<void> =>
  writeWhole(NOTE, JSON.stringify({ pid: process.pid, ...(address !== undefined && { address }) }), PRIVATE).catch(
    () => undefined,
  )

/** Takes the note away when the book closes. */
export const forgetRunningBook = (): Promise<void> => rm(NOTE, { force: true }).catch(() => undefined)

/** The `npm start` of this folder, if it runs. */
export async function findRunningBook(): Promise<RunningBook | undefined> {
  const note = parseJson(noteSchema, await readFile(NOTE, 'utf8').catch(() => ''))
  if (note === undefined) return undefined
  const practice = await findRunningPractice()
  return practice?.stay && practice.pid === note.pid ? note : undefined
}

/** The address of the open book: this folder's, or else one that answers at the usual port. */
export const findOpenBook = async (): Promise<string | undefined> => (await findRunningBook())?.address ?? findBook()
