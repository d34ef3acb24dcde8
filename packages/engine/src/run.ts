import type { GetCallerIdentityCommandOutput } from '@aws-sdk/client-sts'

import type { Check } from './declare.ts'
import { type Artifacts, evaluateLesson } from './evaluate/evaluate-lesson.ts'
import { InOrder } from './evaluate/in-order.ts'
import type { ClientConfig, OtherRegions, Timeouts } from './gather/client-config.ts'
import { FactGatherer, type Gathered } from './gather/fact-gatherer.ts'
import type { Problem, ProblemContext } from './gather/problem.ts'
import { openReadOnlyClients, type ReadOnlyClients } from './gather/read-only-clients.ts'
import type { Settings } from './gather/settings.ts'
import { identity } from './gather/sts.ts'
import { printable } from './report/fill.ts'
import type { CheckedAccount, CheckEvent, CheckResult, LessonResult } from './result.ts'

/** A lesson and its check. */
export interface LoadedCheck {
  /** For example `step09/1-user-pool`. */
  readonly lesson: string
  readonly check: Check
}

/** Which account to check. */
export interface Target {
  readonly kind: 'practice' | 'aws'
  readonly place: ClientConfig
  /** An endpoint that is not AWS's own, to be named to the learner. */
  readonly endpoint?: string | undefined
  /** How long a call may take; left out: as long as a slow connection needs. */
  readonly timeouts?: Timeouts
  /** Where else a resource may be. Left out if there is only one region, or if the others should not be read. */
  readonly otherRegions?: OtherRegions | undefined
}

/** Everything a check has to know before it begins. */
export interface CheckRequest extends Target {
  /** For example `step09`. */
  readonly step: string
  /** In the lessons' order. */
  readonly checks: readonly LoadedCheck[]
  /** The lessons before the only one that is checked: it waits for them, and they are not in the result. */
  readonly earlier?: readonly LoadedCheck[]
  readonly settings: Settings
  /** The settings' values by the placeholders of the texts, such as `{ poolId }`. */
  readonly names?: Readonly<Record<string, string>>
  /** Called with what was gathered for each lesson, before it is evaluated. */
  readonly onArtifacts?: (lesson: string, artifacts: Artifacts) => void
}

/**
 * Gathers the facts of the account, evaluates the lessons in order, and reports what it finds as it goes: the account
 * first, then each lesson, and at the end the whole result. Never throws for anything an account or a network can do,
 * and never writes.
 */
export async function* runCheck(request: CheckRequest): AsyncGenerator<CheckEvent, void> {
  const clients = openReadOnlyClients(request.place, request.timeouts, request.otherRegions)
  try {
    yield* gather(request, clients)
  } finally {
    clients.close()
  }
}

/** The result at the end of a check, for a caller that needs nothing else. */
export async function resultOf(events: AsyncIterable<CheckEvent>): Promise<CheckResult> {
  for await (const event of events) if (event.type === 'end') return event.result
  throw new Error('A check ended without a result.')
}

/** Only the first line: which account this is, or why AWS didn't say whose it is. */
export async function runIdentity(target: Target): Promise<{ account: CheckedAccount; problem?: Problem }> {
  const clients = openReadOnlyClients(target.place, target.timeouts)
  try {
    const settings = { region: target.place.region } as Settings
    const who = await new FactGatherer(clients, settings, contextOf(target)).gather(identity)
    return { account: checkedAccount(target, who), ...(who.state === 'unavailable' && { problem: who.problem }) }
  } finally {
    clients.close()
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

async function* gather(request: CheckRequest, clients: ReadOnlyClients): AsyncGenerator<CheckEvent, void> {
  const { step, earlier = [], settings } = request
  const checks = [...earlier, ...request.checks]
  const context = contextOf(request)
  const gatherer = new FactGatherer(clients, settings, context)

  // Everything is gathered in parallel, and each fact only once.
  const whoAmI = gatherer.gather(identity)
  const gathered = checks.map(({ check }) =>
    Promise.all(Object.entries(check.facts).map(async ([name, fact]) => [name, await gatherer.gather(fact)] as const)),
  )

  const account = checkedAccount(request, await whoAmI)
  yield { type: 'account', account }

  const about = { step, account, calls: gatherer.calls, earlier: earlier.length }
  yield* evaluateLessons(about, checks, async (index, lesson) => {
    const facts = Object.fromEntries((await gathered[index]) ?? [])
    const artifacts = { facts, names: { region: settings.region, ...request.names, ...gatherer.names }, context }
    if (index >= earlier.length) request.onArtifacts?.(lesson, artifacts)
    return artifacts
  })
}

/** What evaluating needs besides the lessons; the first `earlier` of them are evaluated but not reported. */
type About = Pick<CheckResult, 'step' | 'account' | 'calls'> & { readonly earlier?: number }

/** Evaluates each lesson in order, as soon as its facts are there, and reports the results: live ones, or recorded ones. */
export async function* evaluateLessons(
  about: About,
  checks: readonly LoadedCheck[],
  artifactsOf: (index: number, lesson: string) => Promise<Artifacts>,
): AsyncGenerator<CheckEvent, void> {
  const { step, account, calls, earlier = 0 } = about
  const order = new InOrder()
  const lessons: LessonResult[] = []
  for (const [index, { lesson, check }] of checks.entries()) {
    const own = evaluateLesson(lesson, check, await artifactsOf(index, lesson))
    if (index < earlier) {
      order.next(own)
      continue
    }
    const result = earlier > 0 ? order.alone(own) : order.next(own)
    lessons.push(result)
    yield { type: 'lesson', lesson: result }
  }
  yield { type: 'end', result: { version: 1, step, status: statusOf(lessons), account, lessons, calls } }
}

/** Any failure: fail. No failure, but something that could not be gathered: cannot-check. */
function statusOf(lessons: readonly LessonResult[]): CheckResult['status'] {
  if (lessons.every(({ status }) => status === 'pass')) return 'pass'
  return lessons.some(({ status }) => status === 'cannot-check') && !lessons.some(({ status }) => status === 'fail')
    ? 'cannot-check'
    : 'fail'
}
