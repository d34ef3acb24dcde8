/** Every declared cause, both ways: the account that gives it, and the same account after the fix. */
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'

import { describe, expect, test } from 'vitest'

import type { Rule } from '../../packages/engine/src/declare.ts'
import { problemTexts } from '@workbook/engine'
import { allLessons, loadChecks, select } from '@workbook/workbook'
import { openTestAccount } from '../../tools/world/account.ts'
import { causesOf, check } from '../../tools/world/check.ts'
import type { NearMissAccount, NearMissFacts, NearMisses } from './near-miss.ts'

const lessons = await Promise.all(
  allLessons().map(async ({ id, step, name }) => {
    const [loaded] = await loadChecks(select([id]))
    const { default: misses } = (await import(`./${step}/${name}.ts`)) as { default: NearMisses }
    const declared = (loaded?.check.rules ?? []).flatMap((rule) =>
      Object.keys(rule.causes).map((cause) => ({ cause, rule })),
    )
    return { id, misses, declared }
  }),
)

for (const { id, misses, declared } of lessons) {
  describe(id, () => {
    test('every cause has a near miss, and there is none for a cause that no rule declares', () => {
      expect(Object.keys(misses).toSorted()).toEqual(declared.map(({ cause }) => cause).toSorted())
    })

    for (const { cause, rule } of declared) {
      const miss = misses[cause]
      test(`${miss?.story}: ${cause}, and the fix works`, async () => {
        if (miss === undefined) expect.fail(`The cause ${cause} has no near miss.`)
        if ('make' in miss) await expectInAnAccount(id, cause, rule, miss)
        else expectInFacts(cause, rule, miss)
      })
    }
  })
}

async function expectInAnAccount(lesson: string, cause: string, rule: Rule<never>, miss: NearMissAccount) {
  await using account = await openTestAccount()
  const { env, mend } = await miss.make(account)
  const wrong = await check(account, lesson, env)
  expect(causesOf(wrong)).toMatchObject({ [rule.name]: cause })
  expect(wrong.lessons[0]?.status).toBe(rule.level === 'must' ? 'fail' : 'pass')

  const right = await check(account, lesson, await mend())
  expect(right.lessons[0]?.rules.find((each) => each.rule === `${lesson}/${rule.name}`)?.status).toBe('pass')
  expect(right.lessons[0]?.status).toBe('pass')
}

function expectInFacts(cause: string, rule: Rule<never>, miss: NearMissFacts) {
  expect(rule.evaluate(miss.wrong as never)).toMatchObject({ is: 'no', cause })
  expect(rule.evaluate(miss.right as never)).toMatchObject({ is: 'yes' })
}

test('the table of the twenty mistakes names causes that exist, and every mistake has its line', async () => {
  const table = await readFile(join(import.meta.dirname, 'README.md'), 'utf8')
  const lines = [...table.matchAll(/^\| (\d+) \| (.+) \| (.+) \|$/gm)]
  expect(lines.map(([, number]) => Number(number))).toEqual(Array.from({ length: 20 }, (_, index) => index + 1))
  const known = [
    ...lessons.flatMap(({ declared }) => declared.map(({ cause }) => cause)),
    ...Object.keys(problemTexts()),
  ]
  const named = lines.flatMap(([, , , catches = '']) => [...catches.matchAll(/`([a-z-]+)`/g)].map(([, cause]) => cause))
  expect(named.length).toBeGreaterThan(20)
  expect(named.filter((cause) => !known.includes(cause ?? ''))).toEqual([])
})
