import { GetCallerIdentityCommand, type GetCallerIdentityCommandOutput } from '@aws-sdk/client-sts'

import type { Check } from './declare.ts'
import { InOrder } from './evaluate/in-order.ts'
import { evaluateLesson, type Artifacts } from './evaluate/evaluate-lesson.ts'
import {
  type OtherRegions,
  type ReadOnlyClients,
  openReadOnlyClients,
  type Timeouts,
  type ClientConfig,
} from './gather/read-only-clients.ts'
import { defineFact } from './gather/fact.ts'
import { FactGatherer, type Gathered } from './gather/fact-gatherer.ts'
import type { Problem, ProblemContext } from './gather/problem.ts'
import type { Settings } from './gather/settings.ts'
import type { CheckedAccount, CheckEvent, CheckResult, LessonResult } from './result.ts'
import { printable } from './report/fill.ts'

/** A lesson and its examiner. */
export interface LoadedCheck {
  /** For example `step09/1-user-pool`. */
  readonly lesson: string
  readonly check: Check
}

/** Which account to look at. */
export interface Target {
  readonly kind: 'practice' | 'aws'
  readonly place: ClientConfig
  /** An endpoint that is not AWS's own, to be named to the learner. */
  readonly endpoint?: string | undefined
  /** How long a call may take; not said: as long as a slow connection needs. */
  readonly timeouts?: Timeouts
  /** Where else a pool may be. Not said: there is but one region, or nobody is to look further. */
  readonly otherRegions?: OtherRegions | undefined
}

/** Everything a check has to know before it looks. */
export interface CheckRequest extends Target {
  /** For example `step09`. */
  readonly step: string
  /** In the lessons' order. */
  readonly checks: readonly LoadedCheck[]
  readonly settings: Settings
  /** Is shown what was seen for each lesson, before it is judged. */
  readonly onArtifacts?: (lesson: string, artifacts: Artifacts) => void
}

const identity = defineFact({
  name: 'who you are',
  reads: ['sts:GetCallerIdentity'],
  gather: ({ sts }) => sts.send(new GetCallerIdentityCommand({})),
})

/**
 * Looks at the account, judges the lessons in order, and tells what it finds as it goes: the account first, then each
 * lesson, then the whole. Never throws for anything an account or a network can do, and never writes.
 */
export async function* runCheck(request: CheckRequest): AsyncGenerator<CheckEvent, CheckResult> {
  const eyes = openReadOnlyClients(request.place, request.timeouts, request.otherRegions)
  try {
    return yield* look(request, eyes)
  } finally {
    eyes.close()
  }
}

/** Only the first line: which account this is, and what kept AWS from saying who asks. */
export async function runIdentity(where: Target): Promise<{ account: CheckedAccount; problem?: Problem }> {
  const eyes = openReadOnlyClients(where.place, where.timeouts)
  try {
    const settings = { region: where.place.region, table: '' }
    const who = await new FactGatherer(eyes, settings, contextOf(where)).gather(identity)
    return { account: checkedAccount(where, who), ...(who.state === 'unavailable' && { problem: who.problem }) }
  } finally {
    eyes.close()
  }
}

const contextOf = ({ kind, place: { profile }, endpoint }: Target): ProblemContext => ({ kind, profile, endpoint })

const checkedAccount = (
  { kind, place, endpoint }: Target,
  who: Gathered<GetCallerIdentityCommandOutput>,
): CheckedAccount => ({
  kind,
  id: printable((who.state === 'gathered' && who.value.Account) || ''),
  region: place.region,
  identity: printable((who.state === 'gathered' && who.value.Arn) || ''),
  ...(endpoint !== undefined && { endpoint: printable(endpoint) }),
})

async function* look(request: CheckRequest, eyes: ReadOnlyClients): AsyncGenerator<CheckEvent, CheckResult> {
  const { step, checks, settings } = request
  const context = contextOf(request)
  const gatherer = new FactGatherer(eyes, settings, context)

  // Everything is looked at at once; what is asked for twice is looked at once.
  const whoAmI = gatherer.gather(identity)
  const looks = checks.map(({ check }) =>
    Promise.all(Object.entries(check.facts).map(async ([name, fact]) => [name, await gatherer.gather(fact)] as const)),
  )

  const account = checkedAccount(request, await whoAmI)
  yield { type: 'account', account }

  return yield* evaluateLessons({ step, account, calls: gatherer.calls }, checks, async (index, lesson) => {
    const facts = Object.fromEntries((await looks[index]) ?? [])
    const artifacts = { facts, names: { ...namesOf(settings), ...gatherer.names }, context }
    request.onArtifacts?.(lesson, artifacts)
    return artifacts
  })
}

/** Judges each lesson as soon as it was seen, in order, and tells the results: those of now, or of a recording. */
export async function* evaluateLessons(
  about: Pick<CheckResult, 'step' | 'account' | 'calls'>,
  checks: readonly LoadedCheck[],
  artifactsOf: (index: number, lesson: string) => Promise<Artifacts>,
): AsyncGenerator<CheckEvent, CheckResult> {
  const order = new InOrder()
  const lessons: LessonResult[] = []
  for (const [index, { lesson, check }] of checks.entries()) {
    const result = order.next(evaluateLesson(lesson, check, await artifactsOf(index, lesson)))
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
