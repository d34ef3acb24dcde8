/** Lays out what is in the account: a line for each leftover and each candidate, with a headline. */
import { type Candidate, type CleanUp, type Leftover, type LeftoverKind, printable } from '@workbook/engine'
import { format, type Message } from '@workbook/i18n'

import type { DeclaredCleanUp } from './declared.ts'
import messages from './clean-up.en.ts'

/** The lines about leftovers, in the words of their step. */
export class LeftoverTexts {
  readonly #step: string
  readonly #kinds: CleanUp['kinds']

  constructor({ step, looking }: DeclaredCleanUp) {
    this.#step = step
    this.#kinds = looking.kinds
  }

  /** A leftover by its kind and name: `domain choco-1a2b`. */
  nameOf(leftover: Leftover): string {
    return this.#kind(leftover).called(leftover)
  }

  /** What became of it once it is gone. */
  removed(leftover: Leftover): string {
    return format(this.#kind(leftover).removed as Message, { leftover: this.nameOf(leftover) })
  }

  /** What the step left, with its price. */
  left(leftovers: readonly Leftover[]): string {
    return [format(messages.left, { step: this.#step }), '', ...this.#entries(leftovers)].join('\n')
  }

  /** What stays because another step made it; no text where there is nothing. */
  stays(leftovers: readonly Leftover[]): string {
    if (leftovers.length === 0) return ''
    const staysToo = `  ${format(messages.staysToo, { step: this.#step })}`
    return ['', messages.stays, '', ...this.#entries(leftovers), staysToo].join('\n')
  }

  /** What is still there after a clean-up that could not go on. */
  stopped(leftovers: readonly Leftover[]): string {
    const goOn = format(messages.goOn, { step: this.#step })
    return ['', messages.stopped, '', ...this.#entries(leftovers), '', goOn].join('\n')
  }

  #entries(leftovers: readonly Leftover[]): readonly string[] {
    return leftovers.map((leftover) => {
      const indent = leftover.goesWith === undefined ? '  ' : '    '
      return `${indent}${this.nameOf(leftover)}\n${indent}  ${this.#kind(leftover).cost(leftover)}`
    })
  }

  #kind({ kind }: Leftover): LeftoverKind {
    const known = this.#kinds[kind]
    if (known === undefined) throw new Error(`The clean-up of ${this.#step} declares no kind ${kind}.`)
    return known
  }
}

/** What to choose from where no id says which one it is. */
export const candidatesText = (setting: string, candidates: readonly Candidate[]): string =>
  [format(messages.candidates, { setting }), '', ...candidates.map(candidate), ''].join('\n')

/** What else is there. */
export const othersText = (setting: string, candidates: readonly Candidate[]): string =>
  ['', messages.others, '', ...candidates.map(candidate), `  ${format(messages.oneIsYours, { setting })}`].join('\n')

function candidate({ id: ofPool, name: own, createdAt, marked }: Candidate): string {
  const [id, name] = [printable(ofPool), printable(own)]
  const { plain, ownName, made, madeOwnName } = messages.candidate
  const day = createdAt?.toISOString().slice(0, 10)
  const text =
    day === undefined
      ? format(marked ? ownName : plain, { id, name })
      : format(marked ? madeOwnName : made, { id, name, day })
  return `  ${text}`
}
