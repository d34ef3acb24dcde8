/** The least that a check needs: generated from what the facts declare, and enough for a whole check. */
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'

import { describe, expect, test } from 'vitest'

import { defineFact, hint, type iamPolicy, permissionsOf, type Read } from '@workbook/engine'
import cognito from '../../checks/services/cognito.ts'
import dynamodb from '../../checks/services/dynamodb.ts'
import {
  IAM_POLICY_FILE,
  iamPolicyText,
  permissionsOfAllChecks,
} from '../../packages/workbook/src/account/iam-policy.ts'
import { ROOT } from '@workbook/workbook'
import { checkStep09 } from '../../packages/engine/test/check-step09.ts'
import { type Faults, openFaultServer } from '../../packages/engine/test/fault-server.ts'
import { openTestAccount, type TestAccount } from '../../tools/world/account.ts'
import { rulesOf } from '../../tools/world/check.ts'
import { confirm, createPool, doEverything, prepare, signUp } from '../../tools/world/tasks.ts'

const permissions = await permissionsOfAllChecks()
const actionsOf = (reads: readonly Read[]) => reads.map(({ action }) => action)
const [needed, optional] = [actionsOf(permissions.needed), actionsOf(permissions.optional)]
const policy = JSON.parse(await readFile(IAM_POLICY_FILE, 'utf8')) as ReturnType<typeof iamPolicy>
const allowed = policy.Statement.flatMap(({ Action }) => Action)

test('the policy in the book is the one that the checks declare (npm run policy writes it)', async () => {
  expect(await readFile(IAM_POLICY_FILE, 'utf8')).toBe(await iamPolicyText())
})

test('its actions only read, and each is in one statement', () => {
  expect(allowed.length).toBeGreaterThan(8)
  expect(allowed.filter((action) => !/^[a-z-]+:(AdminGet|Describe|Get|List|Scan)\w*$/.test(action))).toEqual([])
  expect(allowed).toEqual([...new Set(allowed)])
})

test('only what knows no resource is allowed everywhere', () => {
  const wide = policy.Statement.filter(({ Resource }) => Resource === '*').flatMap(({ Action }) => Action)
  expect(wide).toEqual(['cognito-idp:DescribeUserPoolDomain', 'cognito-idp:ListUserPools', 'dynamodb:ListTables'])
})

test('the page explains every action, and calls exactly the hints hints', async () => {
  const page = await readFile(join(ROOT, 'docs/reference/permissions.md'), 'utf8')
  const rows = [...page.matchAll(/^\| `([^`]+)` \| (.*) \|$/gm)].map(([, action = '', what = '']) => ({ action, what }))
  expect(rows.map(({ action }) => action).toSorted()).toEqual(allowed.toSorted())
  const hints = rows.flatMap(({ action, what }) => (what.startsWith('a hint only') ? [action] : []))
  expect(hints.toSorted()).toEqual(optional)
})

describe('what a fact builds on is found', () => {
  const pools = defineFact({ name: 'pools', reads: cognito.reads('ListUserPools'), gather: async () => 1 })
  const tables = defineFact({ name: 'tables', reads: dynamodb.reads('ListTables'), gather: async () => 1 })

  test('however deep it lies', () => {
    const pool = defineFact({ name: 'pool', reads: [], uses: [pools], gather: async () => 1 })
    const client = defineFact({ name: 'client', reads: [], uses: [pool], gather: async () => 1 })
    expect(permissionsOf([client])).toMatchObject({ needed: [{ action: 'cognito-idp:ListUserPools' }], optional: [] })
  })

  test('behind a hint it is optional, unless something else needs it', () => {
    expect(permissionsOf([hint(tables, 0), pools])).toMatchObject({
      needed: [{ action: 'cognito-idp:ListUserPools' }],
      optional: [{ action: 'dynamodb:ListTables' }],
    })
    expect(permissionsOf([hint(tables, 0), tables]).optional).toEqual([])
  })
})

const withoutTable = async (account: TestAccount) => {
  await createPool(account)
  await createPool(account)
}

describe.each([
  { colour: 'green', make: doEverything, env: {} },
  { colour: 'red', make: async (_account: TestAccount) => {}, env: { userPoolId: 'chocolate-user-pool', table: 'x' } },
  { colour: 'confused', make: withoutTable, env: { userPoolId: 'us-east-1_AAAAAAAAA', email: 'nobody@example.org' } },
])('a whole $colour check', ({ make, env }) => {
  test('calls nothing outside the policy', async () => {
    await using account = await openTestAccount()
    await make(account)
    const { endpoint, arrived } = await openFaultServer({}, account.place.endpoint)
    await checkStep09(endpoint, { settings: env })
    expect(arrived.length).toBeGreaterThan(1)
    expect(
      arrived.filter((call) => call !== 'sts:GetCallerIdentity' && !(allowed as readonly string[]).includes(call)),
    ).toEqual([])
  })

  test('comes to the same verdicts where the hints are denied', async () => {
    await using account = await openTestAccount()
    await make(account)
    const denied: Faults = Object.fromEntries(optional.map((call) => [call, { error: 'AccessDeniedException' }]))
    const { endpoint } = await openFaultServer(denied, account.place.endpoint)
    const verdicts = async (at: string) =>
      rulesOf((await checkStep09(at, { settings: env })).result).map(({ rule, status }) => [rule, status])
    expect(await verdicts(endpoint)).toEqual(await verdicts(account.place.endpoint))
  })
})

test('every hint is really asked for by a check that fails', async () => {
  await using account = await openTestAccount()
  const { clientId } = await prepare(account)
  await signUp(account, clientId)
  await confirm(account, clientId)
  const { endpoint, arrived } = await openFaultServer({}, account.place.endpoint)
  await checkStep09(endpoint)
  await checkStep09(endpoint, { settings: { table: 'another' } })
  expect(optional.filter((action) => !arrived.includes(action))).toEqual([])
})

test('every action that is not a hint is needed: without it something cannot be checked', async () => {
  await using account = await openTestAccount()
  const { poolId, clientId } = await doEverything(account)
  const judged: string[] = []
  for (const action of needed) {
    const { endpoint } = await openFaultServer({ [action]: { error: 'AccessDeniedException' } }, account.place.endpoint)
    for (const settings of [{}, { userPoolId: poolId, clientId, email: 'ana@example.org' }]) {
      const { result } = await checkStep09(endpoint, { settings })
      if (rulesOf(result).some(({ status }) => status === 'cannot-check')) judged.push(action)
    }
  }
  expect([...new Set(judged)].toSorted()).toEqual(needed)
})
