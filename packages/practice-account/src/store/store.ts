import { format } from '@workbook/i18n'

import messages from '../account.en.ts'
import { Journal, type Write } from './journal.ts'
import { toLine } from './line.ts'
import type { Change } from './records.ts'
import { State } from './state.ts'

/** A journal is shortened when it is longer than this, and twice as long as after the last time. */
const COMPACT_FROM = 8 * 1024 * 1024

/**
 * The state and its journal. `commit` changes the memory at once, `durable` resolves when all commits so far are on the
 * disk. A request is answered after `durable`: so no answer ever tells of something that could be lost,
 * and requests that come together share one sync.
 */
export class Store {
  readonly state = new State()
  readonly #journal: Journal
  readonly #report: (line: string) => void
  #lines = ''
  #undo: Change[] = []
  #flushing: Promise<void> | undefined
  #compactAt: number
  /** How often commits were undone: a request must not succeed if this has grown meanwhile, since it may have lost some. */
  #failures = 0
  #lastFailure: unknown

  constructor(path: string, report: (line: string) => void = () => {}, write?: Write) {
    this.#report = report
    this.#journal = Journal.open(
      path,
      (entry) => this.state.replay(entry),
      (line) => report(line),
      write,
    )
    this.#compactAt = Math.max(COMPACT_FROM, this.#journal.size * 2)
  }

  /** Makes several changes as one: after a crash, either all of them are there or none. */
  commit(...changes: readonly Change[]): void {
    if (changes.length === 0) return
    for (const change of changes) this.#undo.push(this.state.apply(change))
    this.#lines += toLine(changes.map((change) => this.state.entry(change)))
  }

  /** Forgets every record, in one commit. */
  clear(): void {
    this.commit(...[...this.state.all()].map(({ kind, key }): Change => [kind, key, null]))
  }

  /** Resolves when everything committed so far is on the disk; rejects, with all of it undone, when that failed. */
  async durable(): Promise<void> {
    while (this.#flushing) await this.#flushing
    if (this.#lines === '') return
    this.#flushing = this.#flush()
    await this.#flushing
  }

  /** Does some work, and resolves with its result once everything it committed is on the disk. */
  async durably<T>(work: () => T | Promise<T>): Promise<T> {
    const failures = this.#failures
    let result: T
    try {
      result = await work()
    } catch (error) {
      await this.#settle(failures)
      throw error
    }
    await this.#settle(failures)
    return result
  }

  /** Writes out what is left and closes the file. */
  async close(): Promise<void> {
    await this.durable()
    this.#journal.close()
  }

  async #settle(failuresBefore: number): Promise<void> {
    await this.durable()
    if (this.#failures !== failuresBefore) throw this.#lastFailure
  }

  async #flush(): Promise<void> {
    // One turn of the event loop, so that requests which arrived together are written together.
    await new Promise(setImmediate)
    const lines = this.#lines
    this.#lines = ''
    const undoable = this.#undo.length
    try {
      await this.#journal.append(lines)
      this.#undo.splice(0, undoable)
      if (this.#journal.size > this.#compactAt && this.#lines === '') this.#compact()
    } catch (cause) {
      // Later commits may depend on the failed ones: undo all of them, newest first.
      for (const change of this.#undo.toReversed()) this.state.apply(change)
      this.#undo = []
      this.#failures++
      this.#lastFailure = cause
      this.#lines = ''
      throw cause
    } finally {
      this.#flushing = undefined
    }
  }

  #compact(): void {
    try {
      this.#journal.compact(this.state.all())
    } catch (cause) {
      this.#report(format(messages.journal.long, { error: (cause as Error).message }))
    }
    this.#compactAt = Math.max(COMPACT_FROM, this.#journal.size * 2)
  }
}
