/** `npm run hint`: from what is really there, a little more at each call. */
import { describe, expect, test } from 'vitest'

import { hintText, nextHint, whichLines } from '../../src/progress/hints.ts'
import { AtTerminal } from '../../../cli/test/command.ts'
import { openFaultServer } from '../../../engine/test/fault-server.ts'
import { openTestAccount } from '../../../../tools/world/account.ts'
import { createPool } from '../../../../tools/world/tasks.ts'
import { onAws } from './shell.ts'

describe('npm run hint', () => {
  test('three stages: what is there, the fix, the lines; and then the last one again', async () => {
    await using account = await openTestAccount()
    await using terminal = await AtTerminal.sits()
    const poolId = await createPool(account, {
      VerificationMessageTemplate: { DefaultEmailOption: 'CONFIRM_WITH_CODE' },
    })
    await terminal.learner.set({ USER_POOL_ID: poolId })
    const hint = async (...flags: string[]) => {
      const { code, out, err } = await terminal.run(['hint', 'step09/1', ...flags], onAws(account.place.endpoint))
      expect([code, err]).toEqual([0, ''])
      return out
    }

    const first = await hint()
    expect(first).toContain('Hint 1 of 3 for step09/1-user-pool')
    expect(first).toMatch(/^Found {5}CONFIRM_WITH_CODE$/m)
    expect(first).toContain('npm run hint step09/1')
    expect(first).not.toContain('VerificationMessageTemplate: {')
    expect(await hint('--again')).toBe(first)

    const second = await hint()
    expect(second).toContain('Hint 2 of 3')
    expect(second).toMatch(/^Fix {7}\S/m)

    const third = await hint()
    expect(third).toContain('Hint 3 of 3')
    expect(third).toContain("+     VerificationMessageTemplate: { DefaultEmailOption: 'CONFIRM_WITH_LINK' },")
    expect(third).toContain('this was the last hint')
    expect(third).not.toContain('const cognito =')
    expect(await hint()).toBe(third)

    await terminal.learner.set({ USER_POOL_ID: await createPool(account) })
    expect(await hint()).toContain('You need no hint: step09/1-user-pool passes.')
    await terminal.learner.set({ USER_POOL_ID: poolId })
    expect(await hint()).toContain('Hint 1 of 3')
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
  expect(nextHint({ rule: 'a', stage: 2 }, 'b', false)).toEqual({ rule: 'b', stage: 1 })
  expect(nextHint({ rule: 'a', stage: 2 }, 'b', true)).toEqual({ rule: 'b', stage: 1 })
  expect(nextHint({ rule: 'a', stage: 3 }, 'a', false)).toEqual({ rule: 'a', stage: 3 })
})

test('a file that says what the solution says is to be run, not edited', () => {
  const hint = whichLines('step09/1-user-pool', [{ whose: 'both', lines: ['a'] }])
  expect(hintText(hint).join()).toContain('run it')
})
