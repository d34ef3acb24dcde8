/** Keeps progress in a file, without ever losing a good one, and without ever getting in the way of a check. */
import { constants } from 'node:fs'
import { copyFile, readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'

import { createUnderFreeName, hasCode, PRIVATE, writeWhole } from '../files.ts'
import { formatDateForFileName } from '../format-date.ts'
import { parseJson } from '../parse-json.ts'
import { NO_PROGRESS } from './progress.ts'
import { type Progress, progressSchema } from './progress-schema.ts'
import { format } from '@workbook/i18n'
import messages from './progress.en.ts'

/** The learner's progress, as a file in their `.workbook/`. None of its methods throws. */
export class ProgressFile {
  readonly #file: string
  readonly #print: (sentence: string) => void
  /** A file that can be neither read nor set aside must not be overwritten. */
  #untouchable = false

  /** `print` gets the sentences that a learner should read. */
  constructor(folder: string, print: (sentence: string) => void = printNothing) {
    this.#file = join(folder, 'progress.json')
    this.#print = print
  }

  /** The progress so far. A file that makes no sense is set aside, and the learner's progress starts again. */
  async read(): Promise<Progress> {
    if (this.#untouchable) return NO_PROGRESS
    let text: string
    try {
      text = await readFile(this.#file, 'utf8')
    } catch (error) {
      if (!hasCode(error, 'ENOENT')) this.#leaveAlone(messages.file.unreadable)
      return NO_PROGRESS
    }
    const progress = parseJson(progressSchema, text)
    if (progress === undefined) await this.#setAside()
    return progress ?? NO_PROGRESS
  }

  /** Changes the progress and saves it. */
  async change(change: (progress: Progress) => Progress): Promise<void> {
    const progress = await this.read()
    if (this.#untouchable) return
    try {
      await writeWhole(this.#file, `${JSON.stringify(change(progress), null, 2)}\n`, PRIVATE)
    } catch {
      this.#print(messages.file.notKept)
    }
  }

  async #setAside(): Promise<void> {
    const name = `${this.#file}.set-aside-${formatDateForFileName(new Date())}`
    try {
      const copy = (file: string) => copyFile(this.#file, file, constants.COPYFILE_EXCL)
      const aside = await createUnderFreeName(name, '', copy)
      await rm(this.#file)
      this.#print(format(messages.file.setAside, { aside }))
    } catch {
      this.#leaveAlone(messages.file.stuck)
    }
  }

  #leaveAlone(sentence: (typeof messages.file)['unreadable' | 'stuck']): void {
    this.#untouchable = true
    this.#print(format(sentence, { file: this.#file }))
  }
}

const printNothing = () => undefined
