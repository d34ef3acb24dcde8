/** Lays out what is in the account: a line for each leftover and each candidate, with a headline. */
import { type Candidate, type CleanUp, type Leftover, type LeftoverKind, printable } from '@workbook/engine'
import { format, language, type Message } from '@workbook/i18n'

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
  [format(messages.candidates, { setting }), '', ...candidateLines(candidates), ''].join('\n')

/** What else is there. In the practice account it can only be the learner's own. */
export const othersText = (setting: string, candidates: readonly Candidate[], kind: 'practice' | 'aws'): string =>
  [
    '',
    kind === 'practice' ? messages.othersInPractice : messages.others,
    '',
    ...candidateLines(candidates),
    `  ${format(messages.oneIsYours, { setting })}`,
  ].join('\n')

/** A line for each: what tells it apart from others of the same name. `passing` maps an id to the lesson that passes with it. */
export function candidateLines(
  candidates: readonly Candidate[],
  passing: ReadonlyMap<string, string> = new Map(),
): readonly string[] {
  const newest = newestOf(candidates)
  const { made, ownName, passes, newest: isNewest } = messages.candidate
  return candidates.map(({ id, name, createdAt, marked }) => {
    const lesson = passing.get(id)
    return [
      `  ${printable(id)}  ${printable(name)}`,
      ...(createdAt ? [format(made, { when: timeOf(createdAt) })] : []),
      ...(id === newest ? [isNewest] : []),
      ...(lesson === undefined ? [] : [format(passes, { lesson })]),
      ...(marked ? [ownName] : []),
    ].join(' · ')
  })
}

/** The id of the newest of several; undefined where there is only one, or no dates say which it is. */
function newestOf(candidates: readonly Candidate[]): string | undefined {
  const dated = candidates.flatMap(({ id, createdAt }) => (createdAt ? [{ id, at: createdAt.getTime() }] : []))
  return candidates.length > 1 ? dated.toSorted((a, b) => b.at - a.at)[0]?.id : undefined
}

/** To the minute, in the learner's own time: namesakes are often made on the same day. */
const timeOf = (date: Date): string =>
  new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeStyle: 'short' }).format(date)
