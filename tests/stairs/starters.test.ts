/** Each lesson from a terminal, in order: the starter alone is not enough, the solution is. */
import { parseEnv } from 'node:util'

import { DescribeUserPoolCommand } from '@aws-sdk/client-cognito-identity-provider'
import { expect, test } from 'vitest'

import { allLessons } from '@workbook/workbook'
import { connect, type TestAccount } from '../../tools/world/account.ts'
import { Learner, statuses } from '../../tools/world/learner.ts'
import { confirm, domainIsReady, need, signUp } from '../../tools/world/tasks.ts'

/** What a lesson asks for besides running a file: step 9 has two moments in which a person acts. */
const BY_HAND: Readonly<Record<string, (account: TestAccount, ids: NodeJS.Dict<string>) => Promise<unknown>>> = {
  'step09/3-hosted-sign-up': async (account, { USER_POOL_ID, CLIENT_ID }) => {
    const { UserPool } = await account.cognito.send(new DescribeUserPoolCommand({ UserPoolId: USER_POOL_ID }))
    await domainIsReady(account.cognito, need(UserPool?.Domain))
    await signUp(account, need(CLIENT_ID))
  },
  'step09/4-confirmed-user': (account, { CLIENT_ID }) => confirm(account, need(CLIENT_ID)),
}

test('a starter fails, its solution passes, lesson after lesson', { timeout: 180_000 }, async () => {
  await using learner = await Learner.arrives()
  const practice = await learner.start(['practice'], /Ctrl-C/)
  const endpoint = /http:\S+/.exec(practice.out)?.[0] ?? ''
  await using account = connect({ endpoint, region: 'us-east-1' })

  for (const { id } of allLessons()) {
    const starter = await learner.run('step', id)
    expect({ id, ...starter }).toMatchObject({ id, code: 0 })
    expect(starter.out).toMatch(/Still to do in steps\/.*: line \d+/)
    expect({ id, statuses: statuses(await learner.check(id)) }).toEqual({ id, statuses: ['fail'] })

    const solution = await learner.run('solve', id)
    expect({ id, ...solution }).toMatchObject({ id, code: 0, err: '' })
    await BY_HAND[id]?.(account, parseEnv(await learner.read('.env')))
    expect({ id, statuses: statuses(await learner.check(id)) }).toEqual({ id, statuses: ['pass'] })
  }
  expect(await practice.end()).toBe(0)
})
