import { GetCallerIdentityCommand, type GetCallerIdentityCommandOutput } from '@aws-sdk/client-sts'

import type { Check } from './declare.ts'
import { InOrder } from './evaluate/in-order.ts'
import { judgeLesson, type Sighting } from './evaluate/judge.ts'
import { type Elsewhere, type Eyes, openEyes, type Patience, type Place } from './gather/eyes.ts'
import { defineFact } from './gather/fact.ts'
import { Looker, type Seen } from './gather/looker.ts'
import type { Problem, ProblemContext } from './gather/problem.ts'
import type { Settings } from './gather/settings.ts'
import type { AccountSeen, CheckEvent, CheckResult, LessonResult } from './result.ts'
import { printable } from './report/fill.ts'

/** A lesson and its examiner. */
export interface Examiner {
  /** For example `step09/1-user-pool`. */
  readonly lesson: string
  readonly check: Check
}

/** Which account to look at. */
export interface Whereabouts {
  readonly kind: 'practice' | 'aws'
  readonly place: Place
  /** An endpoint that is not AWS's own, to be named to the learner. */
  readonly endpoint?: string | undefined
  /** How long a call may take; not said: as long as a slow connection needs. */
  readonly patience?: Patience
  /** Where else a pool may be. Not said: there is but one region, or nobody is to look further. */
  readonly elsewhere?: Elsewhere | undefined
}

/** Everything a check has to know before it looks. */
export interface Assignment extends Whereabouts {
  /** For example `step09`. */
  readonly step: string
  /** In the lessons' order. */
  readonly examiners: readonly Examiner[]
  readonly settings: Settings
  /** Is shown what was seen for each lesson, before it is judged. */
  readonly onSighting?: (lesson: string, sighting: Sighting) => void
}

const identity = defineFact({
  name: 'who you are',
  reads: ['sts:GetCallerIdentity'],
  look: ({ sts }) => sts.send(new GetCallerIdentityCommand({})),
})

/**
 * Looks at the account, judges the lessons in order, and tells what it finds as it goes: the account first, then each
 * lesson, then the whole. Never throws for anything an account or a network can do, and never writes.
 */
export async function* runCheck(assignment: Assignment): AsyncGenerator<CheckEvent, CheckResult> {
  const eyes = openEyes(assignment.place, assignment.patience, assignment.elsewhere)
  try {
    return yield* look(assignment, eyes)
  } finally {
    eyes.close()
  }
}

/** Only the first line: which account this is, and what kept AWS from saying who asks. */
export async function runIdentity(where: Whereabouts): Promise<{ account: AccountSeen; problem?: Problem }> {
  const eyes = openEyes(where.place, where.patience)
  try {
    const settings = { region: where.place.region, table: '' }
    const who = await new Looker(eyes, settings, contextOf(where)).look(identity)
    return { account: accountSeen(where, who), ...(who.state === 'unseen' && { problem: who.problem }) }
  } finally {
    eyes.close()
  }
}

const contextOf = ({ kind, place: { profile }, endpoint }: Whereabouts): ProblemContext => ({ kind, profile, endpoint })

const accountSeen = (
  { kind, place, endpoint }: Whereabouts,
  who: Seen<GetCallerIdentityCommandOutput>,
): AccountSeen => ({
  kind,
  id: printable((who.state === 'seen' && who.value.Account) || ''),
  region: place.region,
  identity: printable((who.state === 'seen' && who.value.Arn) || ''),
  ...(endpoint !== undefined && { endpoint: printable(endpoint) }),
})

async function* look(assignment: Assignment, eyes: Eyes): AsyncGenerator<CheckEvent, CheckResult> {
  const { step, examiners, settings } = assignment
  const context = contextOf(assignment)
  const looker = new Looker(eyes, settings, context)

  // Everything is looked at at once; what is asked for twice is looked at once.
  const whoAmI = looker.look(identity)
  const looks = examiners.map(({ check }) =>
    Promise.all(Object.entries(check.look).map(async ([name, fact]) => [name, await looker.look(fact)] as const)),
  )

  const account = accountSeen(assignment, await whoAmI)
  yield { type: 'account', account }

  return yield* tellLessons({ step, account, calls: looker.calls }, examiners, async (index, lesson) => {
    const facts = Object.fromEntries((await looks[index]) ?? [])
    const sighting = { facts, names: { ...namesOf(settings), ...looker.names }, context }
    assignment.onSighting?.(lesson, sighting)
    return sighting
  })
}

/** Judges each lesson as soon as it was seen, in order, and tells the results: those of now, or of a recording. */
export async function* tellLessons(
  about: Pick<CheckResult, 'step' | 'account' | 'calls'>,
  examiners: readonly Examiner[],
  sightingOf: (index: number, lesson: string) => Promise<Sighting>,
): AsyncGenerator<CheckEvent, CheckResult> {
  const order = new InOrder()
  const lessons: LessonResult[] = []
  for (const [index, { lesson, check }] of examiners.entries()) {
    const result = order.next(judgeLesson(lesson, check, await sightingOf(index, lesson)))
    lessons.push(result)
    yield { type: 'lesson', lesson: result }
  }
  const { step, account, calls } = about
  const result: CheckResult = { version: 1, step, status: statusOf(lessons), account, lessons, calls }
  yield { type: 'end', result }
  return result
}

const namesOf = ({ region, table, userPoolId, clientId, email }: Settings): Record<string, string> => ({
  region,
  table,
  ...(userPoolId !== undefined && { poolId: userPoolId }),
  ...(clientId !== undefined && { clientId }),
  ...(email !== undefined && { email }),
})

/** Any failure: fail. No failure, but something that could not be looked at: cannot-check. */
function statusOf(lessons: readonly LessonResult[]): CheckResult['status'] {
  if (lessons.every(({ status }) => status === 'pass')) return 'pass'
  return lessons.some(({ status }) => status === 'cannot-check') && !lessons.some(({ status }) => status === 'fail')
    ? 'cannot-check'
    : 'fail'
}
