/** What the checks say: every sentence is there, every placeholder can be filled, no word talks down to the learner. */
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'

import { describe, expect, test } from 'vitest'

import type { Rule } from '../../packages/engine/src/declare.ts'
import { problemTexts } from '@workbook/engine'
import placeholders from '../../checks/placeholders.en.ts'
import { allLessons, loadChecks, ROOT, select } from '@workbook/workbook'

const steps = [...new Set(allLessons().map(({ step }) => step))]
const checks = (await Promise.all(steps.map((step) => loadChecks(select([step]))))).flat()
const rules = checks.flatMap(({ lesson, check }) =>
  check.rules.map((rule: Rule<never>) => ({ id: `${lesson}/${rule.name}`, rule })),
)
const causes = rules.flatMap(({ id, rule }) =>
  Object.entries(rule.causes).map(([cause, text]) => ({ id: `${id} (${cause})`, cause, text })),
)

const NAME = /^[a-z]+(-[a-z]+)*$/
/** Words that make a stuck learner feel stupid. */
const TALKS_DOWN = /\b(easy|easily|just|simply|simple|obvious(ly)?|of course|trivial)\b/i
const placeholdersIn = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name ?? '')

test('rule names are unique within their lesson, causes within the whole workbook', () => {
  const ids = rules.map(({ id }) => id)
  expect(ids).toEqual([...new Set(ids)])
  const names = [...causes.map(({ cause }) => cause), ...Object.keys(problemTexts())]
  expect(names).toEqual([...new Set(names)])
  expect([...rules.map(({ rule }) => rule.name), ...names].filter((name) => !NAME.test(name))).toEqual([])
})

describe.each(rules)('$id', ({ rule }) => {
  const own = [rule.title, rule.expected, rule.where, rule.see]

  test('says what is true, where it is seen and how to see it', () => {
    for (const text of own) expect(text.trim().length).toBeGreaterThan(4)
    expect(rule.title).not.toMatch(/\.$/)
  })

  test('can be seen by a command that only reads', () => {
    expect(rule.see).toMatch(/^aws (cognito-idp|dynamodb) (describe|list|get|admin-get)-/)
  })

  test('has causes, and only placeholders that can be filled', () => {
    expect(Object.keys(rule.causes)).not.toEqual([])
    const texts = Object.values(rule.causes).flatMap(({ symptom, why, hint, fix }) => [
      symptom,
      why,
      hint,
      fix.console,
      fix.command,
    ])
    const unknown = [...own, ...texts].flatMap(placeholdersIn).filter((name) => !(name in placeholders))
    expect(unknown).toEqual([])
  })
})

test.each(causes)(
  '$id is told in whole sentences that talk down to nobody',
  ({ text: { symptom, why, hint, fix } }) => {
    for (const sentence of [symptom, why]) expect(sentence).toMatch(/^[“A-Z].*[.)]$/)
    expect(hint).toMatch(/^[“A-Z].*[.?)]$/)
    for (const text of [symptom, why, hint, fix.console, fix.command]) {
      expect(text).not.toMatch(TALKS_DOWN)
      expect(text.trim()).not.toBe('')
    }
  },
)

/** Code without what formatting changes. */
const plain = (code: string) => code.replace(/[\s,]/g, '')

test.each(rules.filter(({ rule }) => rule.lines))(
  '$id: the last hint is what the solution says',
  async ({ id, rule }) => {
    const solution = await readFile(join(ROOT, 'solutions', `${id.replace(/\/[^/]*$/, '')}.ts`), 'utf8')
    for (const line of Object.values(rule.lines ?? {})) expect(plain(solution)).toContain(plain(line ?? ''))
  },
)

test.each(rules.filter(({ rule }) => rule.lines))('$id: the first hint does not give the line away', ({ rule }) => {
  for (const [cause, line] of Object.entries(rule.lines ?? {})) {
    expect(plain(rule.causes[cause]?.hint ?? '')).not.toContain(plain(line ?? ''))
  }
})
