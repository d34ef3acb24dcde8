/** `npm run clean-up` as it is typed. */
import { expect, test } from 'vitest'

import type { CheckResult } from '@workbook/engine'
import { AtTerminal, STACK } from '../../../cli/test/command.ts'
import { onAws } from '../loop/shell.ts'
import { openTestAccount } from '../../../../tools/world/account.ts'
import { statuses } from '../../../../tools/world/learner.ts'
import { createPool } from '../../../../tools/world/tasks.ts'
import { pools } from './account.ts'

test('lessons solved, cleaned up, looked at again: lesson 1 fails, and nothing is left', async () => {
  await using terminal = await AtTerminal.sits()
  for (const lesson of ['1', '2', '3']) {
    expect(await terminal.run(['solve', `step09/${lesson}`])).toMatchObject({ code: 0 })
  }
  expect(await terminal.run(['clean-up', 'step09', '--check'])).toMatchObject({ code: 1, err: '' })

  const done = await terminal.run(['clean-up', 'step09', '--yes'])

  expect(done).toMatchObject({ code: 0, err: '' })
  expect(done.out).toMatch(/^Practice account 000000000000 · /)
  expect(await terminal.learner.read('.env')).toMatch(/^USER_POOL_ID=$/m)
  const { out } = await terminal.run(['check', 'step09', '--json'])
  expect(statuses(JSON.parse(out) as CheckResult)[0]).toBe('fail')
  expect(await terminal.run(['clean-up', 'step09', '--check'])).toMatchObject({ code: 0, err: '' })
})

test('without a terminal it lists, refuses and says why', async () => {
  await using account = await openTestAccount()
  await using terminal = await AtTerminal.sits()
  await terminal.learner.set({ USER_POOL_ID: await createPool(account) })
  const { code, out, err } = await terminal.run(['clean-up', 'step09'], onAws(account.place.endpoint))
  expect({ code, err }).toEqual({
    code: 3,
    err: 'Before anything is deleted you have to type yes, so run this in a terminal. Nothing was deleted.\n',
  })
  expect(out).toContain('user pool us-east-1_')
  expect(await pools(account)).toHaveLength(1)
})

test.for([
  [['clean-up', 'step09', '--yes'], 'On AWS you have to type yes yourself.'],
  [['clean-up', 'step09/3'], 'You can only clean up a whole step'],
  [['clean-up'], 'Which step or lesson?'],
  [['clean-up', 'step09', '--list', '--check'], 'Leave one of them out.'],
  [['clean-up', 'step09', '--force'], 'Unknown flag --force.'],
] as const)('%s is refused in a sentence, and nothing is asked of AWS', async ([words, sentence]) => {
  await using terminal = await AtTerminal.sits()
  const { code, out, err } = await terminal.run([...words], onAws('http://127.0.0.1:9'))
  expect({ code, out }).toEqual({ code: 3, out: '' })
  expect(err).toContain(sentence)
  expect(err).not.toMatch(STACK)
})
