/** A learner who has done the five tasks passes, however they did them: many different accounts are drawn. */
import { afterAll, expect, test } from 'vitest'

import { loadChecks, select } from '@workbook/workbook'
import { openFakeAws } from '../recorded/serve.ts'
import { AXES, choose, type Drawn, make } from './draw.ts'

const SEEDS = Array.from({ length: 40 }, (_, index) => index + 1)

const checks = await loadChecks(select(['step09']))
const fakeAws = await openFakeAws()
afterAll(() => fakeAws[Symbol.asyncDispose]())

/** What a check finds wrong with an account: nothing, if it is correct. */
async function complaintsAbout({ account, settings }: Drawn): Promise<readonly string[]> {
  const { status, lessons } = await fakeAws.check(account, checks, settings)
  const told = lessons.flatMap(({ rules }) =>
    rules.flatMap((each) => (each.status === 'pass' || each.status === 'note' ? [] : [`${each.status} ${each.rule}`])),
  )
  return status === 'pass' ? told : [status, ...told]
}

test('the seeds draw every choice of every axis at least once', () => {
  const drawn = SEEDS.map(choose)
  const never = Object.entries(AXES).flatMap(([axis, choices]) =>
    Object.keys(choices).flatMap((name) => (drawn.some((each) => each[axis] === name) ? [] : [`${axis}: ${name}`])),
  )
  expect(never).toEqual([])
})

test.each(SEEDS)('the right account of seed %i passes', async (seed) => {
  const choices = choose(seed)
  expect({ seed, choices, complaints: await complaintsAbout(make(choices)) }).toEqual({ seed, choices, complaints: [] })
})

const single = Object.entries(AXES).flatMap(([axis, choices]) => Object.keys(choices).map((name) => [axis, name]))

test.each(single)('a right account passes with %s: %s', async (axis = '', name = '') => {
  expect(await complaintsAbout(make({ [axis]: name }))).toEqual([])
})

test('an account in which one task is undone would not pass here', async () => {
  const { account, settings } = make({})
  expect(await complaintsAbout({ account: { ...account, items: {} }, settings })).toEqual([
    'fail',
    'fail step09/5-table-row/row',
    'waiting step09/5-table-row/row-says-something',
  ])
})
