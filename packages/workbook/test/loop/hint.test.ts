/** `npm run hint`: from what is really there, a little more at each call. */
import { describe, expect, test } from 'vitest'

import { ladder, nextHint } from '../../src/progress/hints.ts'
import { AtTerminal } from '../../../cli/test/command.ts'
import { openFaultServer } from '../../../engine/test/fault-server.ts'
import { openTestAccount } from '../../../../tools/world/account.ts'
import { createPool } from '../../../../tools/world/tasks.ts'
import { onAws } from './shell.ts'

describe('npm run hint', () => {
  test('what to think about, then the fix, then the line; each more than the check says, and the last one again', async () => {
    await using account = await openTestAccount()
    await using terminal = await AtTerminal.sits()
    const poolId = await createPool(account, {
      VerificationMessageTemplate: { DefaultEmailOption: 'CONFIRM_WITH_CODE' },
    })
    await terminal.learner.set({ USER_POOL_ID: poolId })
    const run = async (...words: string[]) => terminal.run(words, onAws(account.place.endpoint))
    const hint = async (...flags: string[]) => {
      const { code, out, err } = await run('hint', 'step09/1', ...flags)
      expect([code, err]).toEqual([0, ''])
      return out
    }
    const line = "VerificationMessageTemplate: { DefaultEmailOption: 'CONFIRM_WITH_LINK' },"
    const { out: checked } = await run('check', 'step09/1')
    expect(checked).toMatch(/Stuck\? +npm run hint step09\/1/)
    expect(checked).not.toMatch(/Fix|DefaultEmailOption:/)

    const first = await hint()
    expect(first).toContain('Hint 1 of 3 for step09/1-user-pool')
    expect(first).toContain('Look for VerificationMessageTemplate in the API reference')
    expect(first).not.toContain('CONFIRM_WITH_LINK')
    expect(await hint('--again')).toBe(first)

    const second = await hint()
    expect(second).toContain('Hint 2 of 3')
    expect(second).toMatch(/^Fix {7}\S/m)
    expect(second).not.toContain(line)

    const third = await hint()
    expect(third).toContain('Hint 3 of 3')
    expect(third).toContain(line)
    expect(third).not.toContain('UsernameAttributes')
    expect(third).toContain('That was the last hint')
    expect(await hint()).toBe(third)

    await terminal.learner.set({ USER_POOL_ID: await createPool(account) })
    expect(await hint()).toContain('You don’t need a hint: step09/1-user-pool passes.')
    await terminal.learner.set({ USER_POOL_ID: poolId })
    expect(await hint()).toContain('Hint 1 of 3')
  })

  test('where everything that is demanded passes, it is about good practice', async () => {
    await using account = await openTestAccount()
    await using terminal = await AtTerminal.sits()
    const poolId = await createPool(account, { UsernameConfiguration: undefined })
    await terminal.learner.set({ USER_POOL_ID: poolId })
    const { out } = await terminal.run(['hint', 'step09/1'], onAws(account.place.endpoint))
    expect(out).toContain('UsernameConfiguration')
  })

  test('for a lesson that waits, it says what for', async () => {
    await using terminal = await AtTerminal.sits()
    const { code, out } = await terminal.run(['hint', 'step09/2'])
    expect(code).toBe(0)
    expect(out).toContain('There is no hint for step09/2-app-client yet: waiting for step09/1-user-pool.')
  })

  test('for what could not be looked at, it hints nothing, uses up no stage, and ends with 2', async () => {
    const { endpoint } = await openFaultServer({ '*': { error: 'AccessDeniedException' } })
    await using terminal = await AtTerminal.sits()
    const { code, out } = await terminal.run(['hint', 'step09/1'], onAws(endpoint))
    expect(code).toBe(2)
    expect(out).not.toContain('Hint 1')
  })
})

test('where another rule is open than last time, hints start again from the first', () => {
  expect(nextHint({ rule: 'a', stage: 2 }, 'b', 3, false)).toEqual({ rule: 'b', stage: 1 })
  expect(nextHint({ rule: 'a', stage: 2 }, 'b', 3, true)).toEqual({ rule: 'b', stage: 1 })
  expect(nextHint({ rule: 'a', stage: 3 }, 'a', 3, false)).toEqual({ rule: 'a', stage: 3 })
})

describe('the ladder of a rule', () => {
  const lesson = 'step09/1-user-pool'
  const rule = {
    rule: `${lesson}/verifies-email`,
    title: 'Cognito verifies the e-mail address',
    status: 'fail',
    cause: 'email-not-verified-by-cognito',
    expected: 'email',
    found: 'nothing',
    where: 'us-east-1',
    why: 'So.',
    hint: 'Look for “AutoVerified”.',
    fix: ['In the console.', 'In your file.'],
    see: 'aws cognito-idp describe-user-pool',
  } as const
  const line = "AutoVerifiedAttributes: ['email'],"

  test('an accident has one hint: its fix was told already', () => {
    expect(ladder(rule, 'practice', { lesson, code: '' }).map(({ text }) => text)).toEqual([rule.hint])
  })

  test('where the file has the line already, the first hint is to run it; a comment does not count', () => {
    const firstOf = (code: string | undefined) => ladder({ ...rule, line }, 'practice', { lesson, code })[0]?.text
    expect(firstOf(`{ AutoVerifiedAttributes: ["email"] }`)).toContain('run again: npm run step step09/1')
    expect(firstOf(`// ${line}`)).toBe(rule.hint)
    expect(firstOf(undefined)).toBe(rule.hint)
    expect(ladder({ ...rule, line }, 'practice', { lesson, code: line })).toHaveLength(3)
  })
})
