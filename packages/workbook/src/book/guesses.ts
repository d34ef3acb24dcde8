/** What the learner guessed at the questions of the book: `.workbook/answers.json`. Nothing is graded by it. */
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'

import * as v from 'valibot'

import { PRIVATE, writeWhole } from '../files.ts'
import { parseJson } from '../parse-json.ts'

/** More than the questions of any book. The oldest goes first. */
const MOST = 200

/** `step09/1-user-pool/pool-choice`. */
const question = v.pipe(v.string(), v.maxLength(120), v.regex(/^[a-z0-9]+(?:[/-][a-z0-9]+)*$/))
/** The words of an answer, with hyphens between them. */
const answer = v.pipe(v.string(), v.maxLength(60), v.regex(/^[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*-?$/u))

const guessSchema = v.strictObject({ question, answer })
const guessesSchema = v.record(question, answer)

/** One guess: which question, and which of its answers. */
export type Guess = v.InferOutput<typeof guessSchema>
/** The last guess at each question. */
export type Guesses = Readonly<v.InferOutput<typeof guessesSchema>>

/** The guess in a JSON text; undefined for anything else. */
export const guessFrom = (text: string): Guess | undefined => parseJson(guessSchema, text)

/** Keeps the guesses in a learner's folder. A file that makes no sense counts as none: there is nothing to lose in it. */
export class GuessesFile {
  readonly #file: string
  #writing: Promise<void> = Promise.resolve()

  constructor(folder: string) {
    this.#file = join(folder, 'answers.json')
  }

  async read(): Promise<Guesses> {
    const text = await readFile(this.#file, 'utf8').catch(() => '')
    return parseJson(guessesSchema, text) ?? {}
  }

  /** Keeps a guess in the place of an earlier one. One after the other, in the order of the calls. */
  async keep(guess: Guess): Promise<void> {
    const written = this.#writing.then(() => this.#write(guess))
    this.#writing = written.catch(() => {})
    await written
  }

  async #write({ question: asked, answer: chosen }: Guess): Promise<void> {
    const { [asked]: _before, ...others } = await this.read()
    const all = Object.entries({ ...others, [asked]: chosen }).slice(-MOST)
    await writeWhole(this.#file, `${JSON.stringify(Object.fromEntries(all), null, 2)}\n`, PRIVATE)
  }
}
