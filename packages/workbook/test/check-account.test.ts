/** The check as a library call: for programs that have credentials, and no `.env`, console or process of their own. */
import { readdirSync } from 'node:fs'

import { expect, test } from 'vitest'

import type { CheckEvent } from '@workbook/engine'
import { checkAccount, Refusal } from '@workbook/workbook'
import { openTestAccount } from '../../../tools/world/account.ts'
import { createPool, doEverything } from '../../../tools/world/tasks.ts'
import { checkStep09 } from '../../engine/test/check-step09.ts'

test('gives the published result, as the command does, and tells on the way', async () => {
  await using account = await openTestAccount()
  const { poolId, clientId } = await doEverything(account)
  const events: CheckEvent['type'][] = []
  const result = await checkAccount(
    'step09',
    { ...account.place, settings: { userPoolId: poolId, clientId } },
    { onEvent: ({ type }) => events.push(type) },
  )
  expect(result).toMatchObject({ version: 1, step: 'step09', status: 'pass' })
  expect(events).toEqual(['account', ...result.lessons.map(() => 'lesson'), 'end'])
  const same = await checkStep09(account.place.endpoint, { settings: { userPoolId: poolId, clientId } })
  expect(result.lessons).toEqual(same.result.lessons)
})

test('takes the settings it is given, writes nothing and reads no .env', async () => {
  await using account = await openTestAccount()
  await createPool(account)
  const before = readdirSync(process.cwd())
  const { lessons } = await checkAccount('step09/1', {
    ...account.place,
    settings: { userPoolId: 'us-east-1_AAAAAAAAA' },
  })
  expect(lessons.map(({ status }) => status)).toEqual(['fail'])
  expect(readdirSync(process.cwd())).toEqual(before)
})

test('an account that cannot be reached is a result, a lesson that does not exist is refused', async () => {
  const nowhere = {
    region: 'us-east-1',
    endpoint: 'http://127.0.0.1:9',
    credentials: { accessKeyId: 'a', secretAccessKey: 'b' },
  }
  expect(await checkAccount('step09/1', nowhere)).toMatchObject({ status: 'cannot-check' })
  await expect(checkAccount('step09/9', nowhere)).rejects.toThrow(Refusal)
})
