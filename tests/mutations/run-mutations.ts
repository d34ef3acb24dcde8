/** Flips every property that a rule asserts, one at a time, in a correct account, and sees which rule notices. */
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { isDeepStrictEqual } from 'node:util'

import type { CheckResult, LoadedCheck, RuleResult } from '@workbook/engine'
import { allLessons, loadChecks, select } from '@workbook/workbook'
import { openFakeAws, type FakeAws } from '../recorded/serve.ts'
import { GREEN, mutate, type Mutation } from './mutation.ts'

/** A mutation, and the lesson whose rule must notice. */
export interface Declared extends Mutation {
  readonly lesson: string
}

/** Every mutation that is declared: the files of this folder are the declaration. */
export async function allMutations(): Promise<readonly Declared[]> {
  const perLesson = allLessons().map(async ({ id, step, name }) => {
    const { default: mutations } = (await import(`./${step}/${name}.ts`)) as { default: readonly Mutation[] }
    return mutations.map((each) => ({ ...each, lesson: id }))
  })
  return (await Promise.all(perLesson)).flat()
}

/** The mutation files that belong to no lesson, so they would never run. */
export function strayFiles(): readonly string[] {
  const lessons = allLessons()
  const steps = new Set(lessons.map(({ step }) => step))
  const files = [...steps].flatMap((step) =>
    readdirSync(join(import.meta.dirname, step)).map((file) => `${step}/${file}`),
  )
  return files.filter((file) => !lessons.some(({ id }) => `${id}.ts` === file))
}

/** The causes of all rules that no mutation reaches. */
export async function unreached(mutations: readonly Declared[]): Promise<readonly string[]> {
  const lessons = await Promise.all(allLessons().map(({ id }) => loadChecks(select([id]))))
  const causes = lessons
    .flat()
    .flatMap(({ lesson, check }) =>
      check.rules.flatMap(({ name, causes }) => Object.keys(causes).map((cause) => `${lesson}/${name}: ${cause}`)),
    )
  const reached = new Set(mutations.map(({ lesson, rule, cause }) => `${lesson}/${rule}: ${cause}`))
  return causes.filter((each) => !reached.has(each))
}

/** In short, for people. */
export const titleOf = ({ property, to, rule, cause, of }: Declared): string =>
  `${property} = ${JSON.stringify(to) ?? 'nothing'}${of ? ` (${of})` : ''} → ${rule}: ${cause}`

/** Runs these, and reports for each what slipped through; `undefined` if it was caught. */
export async function runMutations(mutations: readonly Declared[]): Promise<readonly (string | undefined)[]> {
  await using fakeAws = await openFakeAws()
  const outcomes: (string | undefined)[] = []
  const greens = new Map<string, Promise<boolean>>()
  for (const mutation of mutations) outcomes.push(await slipOf(fakeAws, mutation, greens))
  return outcomes
}

/** `greens`: whether a correct account is green in a step, checked once. */
async function slipOf(fakeAws: FakeAws, mutation: Declared, greens: Map<string, Promise<boolean>>) {
  const { of = 'console made', lesson } = mutation
  const green = GREEN[of]
  const step = lesson.split('/')[0] ?? ''
  const checks = await loadChecks(select([step]))
  const key = `${step} ${of}`
  const isGreen = greens.get(key) ?? resultOf(fakeAws, checks, green).then(nothingToSay)
  greens.set(key, isGreen)
  if (!(await isGreen)) return 'the account is not green before anything is changed'
  const changed = mutate(green, mutation)
  if (isDeepStrictEqual(changed, green)) return 'nothing was changed'
  return comparison(await resultOf(fakeAws, checks, changed), mutation, checks)
}

const nothingToSay = ({ lessons }: CheckResult) =>
  lessons.length > 0 && lessons.every(({ rules }) => rules.every(({ status }) => status === 'pass'))

const resultOf = (fakeAws: FakeAws, checks: readonly LoadedCheck[], { account, settings }: ReturnType<typeof mutate>) =>
  fakeAws.check(account, checks, settings)

/** The result that the changed account should give: this rule fails for this cause, and all others pass or wait. */
function comparison(result: CheckResult, { lesson, rule, cause }: Declared, checks: readonly LoadedCheck[]) {
  const told = result.lessons.flatMap(({ rules }) => rules)
  const wrong = told.filter(({ status }) => status !== 'pass' && status !== 'waiting')
  const early = told.filter((each) => each.status === 'waiting' && isBefore(each, lesson, checks))
  if (early.length > 0) return `an earlier lesson waits: ${early.map((each) => each.rule).join(', ')}`
  const level = checks.find((each) => each.lesson === lesson)?.check.rules.find(({ name }) => name === rule)?.level
  const expected = [`${level === 'must' ? 'fail' : 'note'} ${lesson}/${rule}: ${cause}`]
  const found = wrong.map((each) => `${each.status} ${each.rule}: ${'cause' in each ? each.cause : ''}`)
  return isDeepStrictEqual(found, expected) ? undefined : `the check said ${found.join(', ') || 'that all is well'}`
}

const isBefore = ({ rule }: RuleResult, lesson: string, checks: readonly LoadedCheck[]) => {
  const place = (id: string) => checks.findIndex((each) => each.lesson === id)
  return place(rule.slice(0, rule.lastIndexOf('/'))) < place(lesson)
}
