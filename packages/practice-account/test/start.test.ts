/** `startPracticeAccount`: for programs other than the workbook. */
import { existsSync, readdirSync } from 'node:fs'
import { tmpdir } from 'node:os'

import { expect, test } from 'vitest'

import { startPracticeAccount } from '../src/index.ts'
import { clientsFor, confirmedUser, errorOf, freshAccount, freshFolder, PASSWORD, stepNine } from './account.ts'

const temporary = () => readdirSync(tmpdir()).filter((name) => name.startsWith('practice-account-'))

test('without a folder it starts empty, and nothing is left of it when it stops', async () => {
  const before = temporary()
  const account = await startPracticeAccount({ port: 0, region: 'eu-west-1' })
  expect(account.region).toBe('eu-west-1')
  const { cognito, dynamoDb } = clientsFor(account.endpoint)
  expect((await cognito.listUserPools({ MaxResults: 1 })).UserPools).toEqual([])
  expect((await dynamoDb.listTables({})).TableNames).toEqual([])
  expect(temporary().length).toBeGreaterThan(before.length)
  await account.stop()
  expect(temporary().filter((name) => !before.includes(name))).toEqual([])
  await expect(fetch(account.endpoint)).rejects.toThrow('fetch failed')
})

test('with a folder it is there again, and stopping twice is no error', async () => {
  const folder = freshFolder()
  const first = await startPracticeAccount({ port: 0, folder })
  await clientsFor(first.endpoint).cognito.createUserPool({ PoolName: 'kept' })
  await first.stop()
  await first.stop()
  expect(existsSync(folder)).toBe(true)
  const second = await startPracticeAccount({ port: 0, folder })
  const { UserPools } = await clientsFor(second.endpoint).cognito.listUserPools({ MaxResults: 1 })
  expect(UserPools?.map(({ Name }) => Name)).toEqual(['kept'])
  await second.stop()
})

test('a seed makes it as unpredictable as AWS', async () => {
  const account = await startPracticeAccount({ port: 0, seed: 'one' })
  const { cognito } = clientsFor(account.endpoint)
  const names = []
  for (let turn = 0; turn < 20; turn++) names.push((await errorOf(cognito.listUserPools({ MaxResults: 1 }))).name)
  expect(names).toContain('TooManyRequestsException')
  await account.stop()
})

test('a reset empties an account that goes on answering, for good', async () => {
  const fresh = await freshAccount()
  const step = await stepNine(fresh)
  await confirmedUser(fresh, step, 'ana@example.com')
  const AuthParameters = { USERNAME: 'ana@example.com', PASSWORD }
  const signIn = { ClientId: step.ClientId, AuthFlow: 'USER_PASSWORD_AUTH', AuthParameters } as const
  const { AuthenticationResult: tokens } = await fresh.cognito.initiateAuth(signIn)
  await fresh.dynamoDb.putItem({ TableName: 'chocolate_user', Item: { email: { S: 'ana@example.com' } } })
  await Promise.all([fresh.account.reset(), fresh.dynamoDb.listTables({})])

  expect((await fresh.cognito.listUserPools({ MaxResults: 1 })).UserPools).toEqual([])
  expect(await fresh.inbox()).toEqual([])
  expect((await errorOf(fresh.cognito.getUser({ AccessToken: tokens?.AccessToken }))).name).toBe(
    'NotAuthorizedException',
  )
  // The workbook's account begins with one table, and so it does again.
  expect((await fresh.dynamoDb.scan({ TableName: 'chocolate_user' })).Count).toBe(1)
  await stepNine(fresh)
  await fresh.account.close()
  const again = await freshAccount(fresh.folder)
  expect((await again.cognito.listUserPools({ MaxResults: 5 })).UserPools).toHaveLength(1)
  expect(again.events).toEqual([])
})
