/** Keeps progress in a file, without ever losing a good one, and without ever getting in the way of a check. */
import { mkdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

import { NOTHING_YET, type Progress } from './progress.ts'
import { stampOf } from './stamp.ts'
import { format } from '@workbook/i18n'
import messages from './progress.en.ts'

/** The learner's progress, as a file in their `.workbook/`. None of its methods throws. */
export class ProgressFile {
  readonly #folder: string
  readonly #file: string
  readonly #tell: (sentence: string) => void
  /** A file that is there and can be neither read nor set aside must not be written over. */
  #untouchable = false

  /** `tell` gets the sentences that a learner should read. */
  constructor(folder: string, tell: (sentence: string) => void = console.error) {
    this.#folder = folder
    this.#file = join(folder, 'progress.json')
    this.#tell = tell
  }

  /** What is remembered; a file that makes no sense is set aside, and the learner begins anew. */
  async read(): Promise<Progress> {
    if (this.#untouchable) return NOTHING_YET
    let text: string
    try {
      text = await readFile(this.#file, 'utf8')
    } catch (error) {
      if (!isCode(error, 'ENOENT')) this.#leaveAlone(messages.file.unreadable)
      return NOTHING_YET
    }
    const progress = parse(text)
    if (progress === undefined) await this.#setAside()
    return progress ?? NOTHING_YET
  }

  /** Changes what is remembered: written beside and renamed, so that a torn write never destroys a good file. */
  async change(change: (progress: Progress) => Progress): Promise<void> {
    const progress = await this.read()
    if (this.#untouchable) return
    const fresh = `${this.#file}.${process.pid}.tmp`
    try {
      await mkdir(this.#folder, { recursive: true, mode: 0o700 })
      await writeFile(fresh, `${JSON.stringify(change(progress), null, 2)}\n`, { mode: 0o600 })
      await rename(fresh, this.#file)
    } catch {
      await rm(fresh, { force: true }).catch(() => undefined)
      this.#tell(messages.file.notKept)
    }
  }

  async #setAside(): Promise<void> {
    const base = `${this.#file}.set-aside-${stampOf(new Date())}`
    try {
      let aside = base
      for (let n = 2; await exists(aside); n++) aside = `${base}-${n}`
      await rename(this.#file, aside)
      this.#tell(format(messages.file.setAside, { aside }))
    } catch {
      this.#leaveAlone(messages.file.stuck)
    }
  }

  #leaveAlone(sentence: (typeof messages.file)['unreadable' | 'stuck']): void {
    this.#untouchable = true
    this.#tell(format(sentence, { file: this.#file }))
  }
}

/** The progress in this text; undefined when it is torn, or somebody else's. */
function parse(text: string): Progress | undefined {
  try {
    const value: unknown = JSON.parse(text)
    return isProgress(value) ? value : undefined
  } catch {
    return undefined
  }
}

const isProgress = (value: unknown): value is Progress =>
  isRecord(value) &&
  value.version === 1 &&
  isRecord(value.accounts) &&
  Object.values(value.accounts).every(
    (account) => isRecord(account) && isRecord(account.lessons) && Object.values(account.lessons).every(isLesson),
  )

const isLesson = (value: unknown): boolean =>
  isRecord(value) &&
  typeof value.status === 'string' &&
  typeof value.at === 'string' &&
  isRecord(value.rules) &&
  Object.values(value.rules).every((rule) => isRecord(rule) && typeof rule.status === 'string') &&
  (value.result === undefined ||
    (isRecord(value.result) &&
      isRecord(value.result.lesson) &&
      Array.isArray(value.result.lesson.rules) &&
      isRecord(value.result.account))) &&
  (value.pool === undefined || typeof value.pool === 'string') &&
  (value.hint === undefined || (isRecord(value.hint) && Number.isInteger(value.hint.stage)))

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const isCode = (error: unknown, code: string) => error instanceof Error && 'code' in error && error.code === code

const exists = (file: string) =>
  stat(file).then(
    () => true,
    () => false,
  )
