/** Each lesson by its commands, in order: the starter alone is not enough, the solution is. */
import { parseEnv } from 'node:util'

import { DescribeUserPoolCommand } from '@aws-sdk/client-cognito-identity-provider'
import { expect, test } from 'vitest'

import type { CheckResult } from '@workbook/engine'
import { allLessons } from '@workbook/workbook'
import { AtTerminal } from '../../packages/cli/test/command.ts'
import { connect, type TestAccount } from '../../tools/world/account.ts'
import { statuses } from '../../tools/world/learner.ts'
import { confirm, domainIsReady, need, signUp } from '../../tools/world/tasks.ts'

const CONFIRMED = 'step09/4-confirmed-user'

/** What a lesson needs besides running a file: twice in step 9, a person has to act. */
const BY_HAND: Readonly<Record<string, (account: TestAccount, ids: NodeJS.Dict<string>) => Promise<unknown>>> = {
  'step09/3-hosted-sign-up': async (account, { USER_POOL_ID, CLIENT_ID }) => {
    const { UserPool } = await account.cognito.send(new DescribeUserPoolCommand({ UserPoolId: USER_POOL_ID }))
    await domainIsReady(account.cognito, need(UserPool?.Domain))
    await signUp(account, need(CLIENT_ID))
  },
  [CONFIRMED]: (account, { CLIENT_ID }) => confirm(account, need(CLIENT_ID)),
}

test('a starter fails, its solution passes, lesson after lesson', { timeout: 180_000 }, async () => {
  await using terminal = await AtTerminal.sits()
  const { learner } = terminal
  const practice = await learner.start(['practice'], /Ctrl-C/)
  const endpoint = /http:\S+/.exec(practice.out)?.[0] ?? ''
  await using account = connect({ endpoint, region: 'us-east-1' })

  const statusesOf = async (id: string) => {
    const { out } = await terminal.run(['check', id, '--json'])
    return statuses(JSON.parse(out) as CheckResult)
  }

  for (const { id } of allLessons()) {
    const starter = await terminal.run(['step', id])
    expect({ id, ...starter }).toMatchObject({ id, code: 0 })
    expect(starter.out).toMatch(/Still to do in steps\/.*: line \d+/)
    expect({ id, statuses: await statusesOf(id) }).toEqual({ id, statuses: ['fail'] })

    const solution = await terminal.run(['solve', id])
    expect({ id, ...solution }).toMatchObject({ id, code: 0, err: '' })
    await BY_HAND[id]?.(account, parseEnv(await learner.read('.env')))
    // Lesson 4 looks again after the click; a list may be a moment behind.
    if (id === CONFIRMED) {
      const again = async () => (await terminal.run(['solve', id])).out
      await expect.poll(again, { timeout: 20_000 }).toContain('Saved in .env: EMAIL=')
    }
    expect({ id, statuses: await statusesOf(id) }).toEqual({ id, statuses: ['pass'] })
  }
  expect(await practice.end()).toBe(0)
})
