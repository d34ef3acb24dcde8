/** What a run of the contract looks like: in a terminal, and as JSON. */
import type { Row, Topic } from '../index.ts'
import type { Outcome } from '../run.ts'
import { labelled } from '@workbook/workbook'
import { format } from '@workbook/i18n'
import messages from './contract.en.ts'

/** A row that was run, or was not. */
export interface RowResult {
  readonly topic: Topic
  readonly row: Row
  readonly outcome: Outcome
  readonly leftOver: readonly Error[]
}

/** What a row has to say: nothing when it holds. */
export function rowText({ row, outcome, leftOver }: RowResult): string {
  const told =
    outcome.is === 'deviates'
      ? [
          format(messages.behaviour, { behaviour: row.behaviour }),
          format(messages.expected, { expected: outcome.expected }),
          format(messages.found, { found: outcome.found }),
        ]
      : []
  const left = leftOver.map(({ name, message }) => format(messages.leftOver, { what: `${name}: ${message}` }))
  return [...told, ...left].length === 0 ? '' : [format(messages.deviates, { id: row.id }), ...told, ...left].join('\n')
}

/** How many rows were run, held, and were not run. */
export function countsOf(results: readonly RowResult[]) {
  const count = (is: Outcome['is']) => results.filter(({ outcome }) => outcome.is === is).length
  return { held: count('held'), run: results.length - count('not run'), notRun: count('not run') }
}

/** The totals, topic by topic, and what to do next. */
export function sumText(results: readonly RowResult[]): string {
  const topics = [...new Set(results.map(({ topic }) => topic))]
  const { held, run } = countsOf(results)
  const first = results.find(({ outcome }) => outcome.is === 'deviates')
  return [
    '',
    ...labelled(
      topics.map((topic) => {
        const { notRun, ...counts } = countsOf(results.filter((each) => each.topic === topic))
        const more = notRun === 0 ? '' : `, ${format(messages.notRun, { count: notRun })}`
        return [topic.title, format(messages.topic, counts) + more]
      }),
    ),
    '',
    ...reasonsOf(results),
    format(messages.sum, { held, run }),
    first ? format(messages.nextDeviates, { topic: first.topic.name }) : messages.nextHolds,
  ].join('\n')
}

function reasonsOf(results: readonly RowResult[]): readonly string[] {
  const reasons = results.flatMap(({ outcome }) => (outcome.is === 'not run' ? [outcome.because] : []))
  return [...new Set(reasons)].map((reason) => {
    const count = reasons.filter((each) => each === reason).length
    return format(messages.because, { count, reason })
  })
}

/** The same for programs. */
export const toJson = (where: string, results: readonly RowResult[]) => ({
  version: 1,
  where,
  ...countsOf(results),
  rows: results.map(({ row: { id, behaviour, source, ref }, outcome }) => ({ id, behaviour, source, ref, ...outcome })),
})
