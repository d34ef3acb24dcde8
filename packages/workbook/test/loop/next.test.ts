/** `npm run next`: one thing to do, and it is the right one. */
import { rm } from 'node:fs/promises'
import { join } from 'node:path'

import { describe, expect, test } from 'vitest'

import { lessonToDo, ruleToDo } from '@workbook/engine'
import { nextToDo } from '../../src/progress/next-to-do.ts'
import { AtTerminal, STACK } from '../../../cli/test/command.ts'
import { openFaultServer } from '../../../engine/test/fault-server.ts'
import { openTestAccount } from '../../../../tools/world/account.ts'
import { createPool, doEverything } from '../../../../tools/world/tasks.ts'
import { ACCOUNT, checked, lesson, rule } from '../../../../tests/loop/results.ts'
import { onAws } from './shell.ts'

describe('npm run next', () => {
  test('in a new home: lesson 1, its page, its file, what is missing, and code 0', async () => {
    await using terminal = await AtTerminal.sits()
    const { code, out, err } = await terminal.run(['next'])
    expect([code, err]).toEqual([0, ''])
    expect(out).toMatch(/^Practice account 000000000000 · us-east-1 · .* \(not AWS\)\n/)
    expect(out).toMatch(/^Read {6}\S*step09\/1-user-pool(\.md)?$/m)
    expect(out).toMatch(/^Edit {6}steps\/step09\/1-user-pool\.ts$/m)
    expect(out).toMatch(/^Goal {6}Your app has a user pool$/m)
    expect(out).toMatch(/^Next: Fill in the TODOs .* npm run step step09\/1$/m)
  })

  test('after lesson 1 it speaks of lesson 2, and of no other', async () => {
    await using account = await openTestAccount()
    await using terminal = await AtTerminal.sits()
    await terminal.learner.set({ USER_POOL_ID: await createPool(account) })
    const { code, out } = await terminal.run(['next'], onAws(account.place.endpoint))
    expect(code).toBe(0)
    expect(out).toContain('1 of 5 lessons pass. Now: step09/2-app-client')
    expect(out).not.toMatch(/step09\/[1345]/)
  })

  test('when every lesson passes it leads to the page that shows what was built, and to no other', async () => {
    await using account = await openTestAccount()
    await using terminal = await AtTerminal.sits()
    const { poolId, clientId } = await doEverything(account)
    await terminal.learner.set({ USER_POOL_ID: poolId, CLIENT_ID: clientId })
    const { code, out } = await terminal.run(['next'], onAws(account.place.endpoint))
    expect([code, out]).toEqual([0, expect.stringMatching(/^Next: see it work: .*\/step09\/6-who-am-i/m)])
    expect(out).not.toMatch(/clean-up|passwords|\.md/)
  })

  test('where .env names a pool that the practice account no longer has: make a new one there', async () => {
    await using terminal = await AtTerminal.sits()
    await terminal.learner.set({ USER_POOL_ID: 'us-east-1_a1B2c3D4e' })
    const { out } = await terminal.run(['next'])
    expect(out).toContain('USER_POOL_ID in .env is us-east-1_a1B2c3D4e, and the practice account no longer has it.')
    expect(out).toMatch(/^Next: npm run step step09\/1 makes a new one and writes its id into \.env\.$/m)
    expect(out).not.toContain('aws')
  })

  test('where .env is silent about several pools: when each was made, which is the newest, which passes', async () => {
    await using account = await openTestAccount()
    await using terminal = await AtTerminal.sits()
    const bad = await createPool(account, { UsernameAttributes: undefined })
    const good = await createPool(account)
    const { out } = await terminal.run(['next'], onAws(account.place.endpoint))
    expect(out).toMatch(
      new RegExp(`^  ${good} .* · made on \\w+ \\d+, 20\\d\\d, \\d+:\\d\\d.* · step09/1 passes with it`, 'm'),
    )
    expect(out).toMatch(new RegExp(`^  ${bad} .* · made on [^·]+ · (the newest · )?named`, 'm'))
    expect(out.match(/the newest/g)).toHaveLength(1)
    expect(out).toMatch(new RegExp(`^Next: in \\.env write USER_POOL_ID=${good}$`, 'm'))
  })

  test('after a clean-up a new pool is the next thing, not one from before', async () => {
    await using terminal = await AtTerminal.sits()
    for (let tries = 0; tries < 3; tries++) await terminal.run(['solve', 'step09/1'])
    await terminal.run(['clean-up', 'step09', '--yes'])
    expect((await terminal.run(['next'])).out).toMatch(/^Next: npm run step step09\/1 makes a new one\.$/m)
  })

  test('where the file of the lesson is missing: reset', async () => {
    await using terminal = await AtTerminal.sits()
    await rm(join(terminal.home, 'steps', 'step09', '1-user-pool.ts'))
    expect((await terminal.run(['next'])).out).toMatch(/^Next: npm run reset step09\/1 puts the starter back\./m)
  })

  test('an account that lets nobody look is no failure: code 2, and what to do about it', async () => {
    const { endpoint } = await openFaultServer({ '*': { error: 'AccessDeniedException' } })
    await using terminal = await AtTerminal.sits()
    const { code, out, err } = await terminal.run(['next'], onAws(endpoint))
    expect([code, err]).toEqual([2, ''])
    expect(out).toMatch(/^No answer /m)
    expect(out).toMatch(/\nNext: .* Then: npm run next\n$/)
    expect(out).not.toMatch(STACK)
  })
})

test('a failure comes before something that could not be looked at', () => {
  const unseen = { ...lesson(rule('seen', 'cannot-check')), lesson: 'step09/0-earlier' }
  const failed = lesson(rule('unseen', 'cannot-check'), rule('broken', 'fail'))
  const result = { ...checked([]), lessons: [unseen, failed] }
  expect(lessonToDo(result)).toBe(failed)
  expect(ruleToDo(failed)?.rule).toBe('step09/1-user-pool/broken')
  expect(lessonToDo({ lessons: [unseen] })).toBe(unseen)
})

describe('what a failing rule says to do', () => {
  const result = (kind: 'aws' | 'practice') =>
    checked([rule('confirmed', 'fail', 'a-cause', ['Open the mail.', 'Open the inbox.'])], { ...ACCOUNT, kind })
  const saidOf = (kind: 'aws' | 'practice', file: 'done' | 'has todos' = 'done') =>
    nextToDo(result(kind), { book: undefined, file }).join('\n')

  test('is its own fix: in the practice account by command, on AWS in the console', () => {
    expect(saidOf('practice')).toMatch(/^Next: Open the inbox\.\nThen: npm run next\. /m)
    expect(saidOf('aws')).toMatch(/^Next: Open the mail\.\nThen: npm run next\. /m)
  })

  test('names the file only where it has TODOs, or where the fix is in it', () => {
    const file = 'steps/step09/1-user-pool.ts'
    expect(saidOf('practice')).not.toContain(file)
    expect(saidOf('practice', 'has todos')).toContain(file)
    const inFile = checked([rule('found', 'fail', 'a-cause', [`In ${file} set this.`, `In ${file} set that.`])])
    expect(nextToDo(inFile, { book: undefined, file: 'done' }).join('\n')).toMatch(/^Edit {6}steps/m)
  })
})
