/** The shape of a recorded check, as `npm run check … -- --record=FILE` writes it: also as it did so under older names. */
import * as v from 'valibot'

import { problemTexts, type ProblemCause } from '@workbook/engine'

const CAUSES = Object.keys(problemTexts()) as ProblemCause[]

const kind = v.picklist(['practice', 'aws'])

const problem = v.object({
  // A newer workbook may know causes that this one does not.
  cause: v.fallback(v.picklist(CAUSES), 'unexpected'),
  operation: v.exactOptional(v.string()),
  error: v.string(),
})

/** Up to November 2026 a fact was `seen` or `unseen`. */
const state = <const Today extends string, const Before extends string>(today: Today, before: Before) =>
  v.pipe(
    v.picklist([today, before]),
    v.transform(() => today),
  )

/** What became of one fact. */
const gathered = v.union([
  // JSON leaves out a value that is undefined.
  v.pipe(
    v.object({ state: state('gathered', 'seen'), value: v.optional(v.unknown()) }),
    v.transform(({ state, value }) => ({ state, value })),
  ),
  v.object({ state: v.literal('waiting'), reason: v.string() }),
  v.object({ state: state('unavailable', 'unseen'), problem }),
])

const lesson = v.object({
  lesson: v.string(),
  facts: v.record(v.string(), gathered),
  names: v.record(v.string(), v.string()),
  context: v.object({ kind, profile: v.exactOptional(v.string()), endpoint: v.exactOptional(v.string()) }),
})

export const recordingSchema = v.object({
  recording: v.literal(1),
  step: v.string(),
  account: v.object({
    kind,
    id: v.string(),
    region: v.string(),
    identity: v.string(),
    endpoint: v.exactOptional(v.string()),
  }),
  lessons: v.array(lesson),
  calls: v.array(v.object({ operation: v.string(), ms: v.number(), error: v.exactOptional(v.string()) })),
})
