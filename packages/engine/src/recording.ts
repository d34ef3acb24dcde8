/**
 * What a check gathered, kept so that another person can evaluate it again without the account: the facts of each lesson, not
 * AWS's answers. Redacted before it is written (`redact.ts`).
 */
import type { Artifacts } from './evaluate/evaluate-lesson.ts'
import type { CheckedAccount, AwsCall, CheckEvent } from './result.ts'
import { type LoadedCheck, evaluateLessons } from './run.ts'
import { printable } from './report/fill.ts'

export interface Recording {
  readonly recording: 1
  readonly step: string
  readonly account: CheckedAccount
  readonly lessons: readonly RecordedLesson[]
  readonly calls: readonly AwsCall[]
}

/** One lesson: its facts by the names that the check gives them, and the values for its texts. */
export interface RecordedLesson extends Artifacts {
  readonly lesson: string
}

/** Runs the check again on what was recorded: no account is read, and the rules are today's. */
export async function* replay(recording: Recording, checks: readonly LoadedCheck[]): AsyncGenerator<CheckEvent, void> {
  const { step, lessons, calls } = recording
  const account = { ...recording.account, ...printableIn(recording.account) }
  yield { type: 'account', account }
  const recorded = checks.flatMap((loaded) => {
    const artifacts = lessons.find(({ lesson }) => lesson === loaded.lesson)
    return artifacts ? [{ loaded, artifacts }] : []
  })
  yield* evaluateLessons(
    { step, account, calls },
    recorded.map(({ loaded }) => loaded),
    async (index) => {
      const { lesson: _, ...artifacts } = recorded[index]?.artifacts ?? NOTHING_SEEN
      return artifacts
    },
  )
}

/** A recording comes from another person, so it must not be able to send control characters to a terminal. */
const printableIn = (account: CheckedAccount): Partial<CheckedAccount> =>
  Object.fromEntries(
    Object.entries(account).flatMap(([name, value]) => (typeof value === 'string' ? [[name, printable(value)]] : [])),
  )

const NOTHING_SEEN: RecordedLesson = { lesson: '', facts: {}, names: {}, context: { kind: 'aws' } }
