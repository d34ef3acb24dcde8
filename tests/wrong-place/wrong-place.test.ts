/** The wrong place: the check says where the pool is, or what the id is, if a cheap call can tell. */
import { describe, expect, test } from 'vitest'

import type { OtherRegions, RuleResult, Settings } from '@workbook/engine'
import { type CheckedAtEndpoint, checkStep09 } from '../../packages/engine/test/check-step09.ts'
import { openFaultServer, type Faults } from '../../packages/engine/test/fault-server.ts'
import { openTestAccount, STRICT, type TestAccount } from '../../tools/world/account.ts'
import { rulesOf } from '../../tools/world/check.ts'
import { createClient, createPool, doEverything } from '../../tools/world/tasks.ts'

/** A learner works in `here`; in this test, each other region is a separate account. */
async function look(
  here: TestAccount,
  settings: Partial<Settings>,
  others: Readonly<Record<string, TestAccount>> = {},
  faults: Faults = {},
) {
  const asked: string[] = []
  const otherRegions: OtherRegions = {
    likely: ['us-east-1', ...Object.keys(others)],
    at: (region) => {
      asked.push(region)
      const there = others[region]
      if (there === undefined) throw new Error(`Nobody said what is in ${region}.`)
      return { ...there.place, region }
    },
  }
  const { endpoint, arrived } = await openFaultServer(faults, here.place.endpoint)
  const checked = await checkStep09(endpoint, { settings, otherRegions })
  return { ...checked, arrived, asked }
}

/** What the rule of the pool, or of the client, says. */
function failureOf({ result }: CheckedAtEndpoint, lesson: '1-user-pool' | '2-app-client') {
  const rule = rulesOf(result).find((each) => each.rule === `step09/${lesson}/found`)
  if (rule?.status !== 'fail') throw new Error(`${lesson}/found is ${rule?.status}.`)
  return rule satisfies RuleResult
}

describe('a pool id of another region', () => {
  test('is found there, and the fix goes there', async () => {
    await using here = await openTestAccount()
    await using ireland = await openTestAccount()
    const { endpoint, arrived } = await openFaultServer({
      'cognito-idp:DescribeUserPool': {
        body: JSON.stringify({ UserPool: { Id: 'eu-west-1_a1B2c3D4e', Name: 'chocolate' } }),
        type: 'application/x-amz-json-1.1',
      },
    })
    const there = { ...ireland, place: { ...ireland.place, endpoint } }
    const checked = await look(here, { userPoolId: 'eu-west-1_a1B2c3D4e' }, { 'eu-west-1': there })
    const rule = failureOf(checked, '1-user-pool')
    expect(rule.cause).toBe('pool-id-unknown')
    expect(rule.found).toBe(
      'no pool with the id eu-west-1_a1B2c3D4e (it is chocolate in the region eu-west-1, not in us-east-1)',
    )
    expect(rule.fix[1]).toContain('npm run use aws -- --region eu-west-1.')
    expect([checked.asked, arrived]).toEqual([['eu-west-1'], ['cognito-idp:DescribeUserPool']])
  })

  test('in an account with one region is from another account: the fix names the pools that are here', async () => {
    await using here = await openTestAccount()
    const poolId = await createPool(here)
    const { result } = await checkStep09(here.place.endpoint, { settings: { userPoolId: 'eu-central-1_RTbrRc8Ho' } })
    const rule = rulesOf(result)[0]
    if (rule?.status !== 'fail') throw new Error(`The rule is ${rule?.status}.`)
    expect([rule.cause, rule.found]).toEqual([
      'pool-id-of-another-account',
      `no pool with the id eu-central-1_RTbrRc8Ho (an id like this belongs to the region eu-central-1, and this account has only us-east-1 with chocolate-user-pool (${poolId}))`,
    ])
    expect(rule.fix[1]).toContain(`that is here: ${poolId}.`)
    expect(rule.fix.join(' ')).not.toMatch(/--region|RTbrRc8Ho/)
  })

  test('in a region that denies access, is not a separate problem', async () => {
    await using here = await openTestAccount()
    await using ireland = await openTestAccount()
    const { endpoint } = await openFaultServer({ '*': { error: 'AccessDeniedException' } })
    const there = { ...ireland, place: { ...ireland.place, endpoint } }
    const checked = await look(here, { userPoolId: 'eu-west-1_a1B2c3D4e' }, { 'eu-west-1': there })
    expect(failureOf(checked, '1-user-pool').found).toMatch(
      /\(an id like this belongs to the region eu-west-1, not to us-east-1\)$/,
    )
  })
})

describe('no pool in this region', () => {
  test('but one in another: the check says where', async () => {
    await using here = await openTestAccount()
    await using oregon = await openTestAccount()
    const id = await createPool(oregon)
    const checked = await look(here, {}, { 'us-west-2': oregon })
    const rule = failureOf(checked, '1-user-pool')
    expect(rule.cause).toBe('no-pool')
    expect(rule.found).toBe(`no user pool (there is one in us-west-2: chocolate-user-pool (${id}))`)
    expect(rule.fix[0]).toContain('npm run use aws -- --region us-west-2')
  })

  test('and none elsewhere: two other regions are asked, no more, and one that denies hides nothing', async () => {
    await using here = await openTestAccount()
    await using empty = await openTestAccount()
    await using full = await openTestAccount()
    await createPool(full)
    const closed = { ...empty, place: { ...empty.place, endpoint: 'http://127.0.0.1:9' } }
    const checked = await look(here, {}, { 'us-west-2': empty, 'eu-west-1': closed, 'eu-central-1': full })
    expect(failureOf(checked, '1-user-pool').found).toBe('no user pool')
    expect(checked.asked).toEqual(['us-west-2', 'eu-west-1'])
  })
})

test.for(['silence', 'reset'] as const)('another region that answers with %s is asked once', async (fault) => {
  await using here = await openTestAccount()
  await createPool(here)
  const { endpoint, arrived } = await openFaultServer({ '*': fault })
  const { result } = await checkStep09(here.place.endpoint, {
    settings: { userPoolId: 'eu-west-1_a1B2c3D4e' },
    otherRegions: { likely: [], at: (region) => ({ ...here.place, region, endpoint }) },
    timeouts: { connect: 1_000, answer: 1_000, whole: 10_000 },
  })
  const rule = failureOf({ result, text: '' }, '1-user-pool')
  expect(rule.found).toMatch(/\(an id like this belongs to the region eu-west-1, not to us-east-1\)$/)
  expect(arrived).toEqual(['cognito-idp:DescribeUserPool'])
})

describe('something else than an id', () => {
  test.for(['chocolate-user-pool', 'chocolate_pool'])('the pool’s name (%s): the check says its id', async (name) => {
    await using here = await openTestAccount()
    await createPool(here, { PoolName: 'another' })
    const id = await createPool(here, { PoolName: name })
    const rule = failureOf(await look(here, { userPoolId: name }), '1-user-pool')
    expect(rule.found).toMatch(new RegExp(`\\(this is the name of a pool; its id is ${id}\\)$`))
    expect(rule.fix[1]).toContain(`In .env set USER_POOL_ID to ${id}.`)
  })

  test('a name that two pools have: the check names both and chooses none', async () => {
    await using here = await openTestAccount()
    const ids = [await createPool(here), await createPool(here)]
    const rule = failureOf(await look(here, { userPoolId: 'chocolate-user-pool' }), '1-user-pool')
    for (const id of ids) expect(rule.found).toContain(`chocolate-user-pool (${id})`)
    expect(rule.fix[1]).toContain('set USER_POOL_ID to ‹the right id›.')
  })

  test('the pool’s ARN: the id is in it', async () => {
    await using here = await openTestAccount()
    const arn = 'arn:aws:cognito-idp:us-east-1:111122223333:userpool/us-east-1_a1B2c3D4e'
    const rule = failureOf(await look(here, { userPoolId: arn }), '1-user-pool')
    expect(rule.found).toBe(`USER_POOL_ID is “${arn}” (this is an ARN; the id in it is us-east-1_a1B2c3D4e)`)
  })

  test('a client’s name: the check says its id', async () => {
    await using here = await openTestAccount()
    const userPoolId = await createPool(here)
    const id = await createClient(here, userPoolId, { ClientName: 'web' })
    const rule = failureOf(await look(here, { userPoolId, clientId: 'web' }), '2-app-client')
    expect(rule.found).toBe(`no client with the id web (this is the name of a client; the client's id is ${id})`)
    expect(rule.fix[1]).toContain(`In .env set CLIENT_ID to ${id}, or`)
  })
})

test('a client of another pool: the check says of which', async () => {
  await using here = await openTestAccount()
  const other = await createPool(here, { PoolName: 'old' })
  const clientId = await createClient(here, other)
  const userPoolId = await createPool(here)
  const ours = await createClient(here, userPoolId)
  const { arrived, ...checked } = await look(here, { userPoolId, clientId })
  const rule = failureOf(checked, '2-app-client')
  expect(rule.cause).toBe('client-id-unknown')
  expect(rule.found).toBe(
    `no client with the id ${clientId} (it belongs to another pool, old (${other}); your pool has chocolate-web (${ours}))`,
  )
  const extra = ['ListUserPoolClients', 'ListUserPools', 'DescribeUserPoolClient'].map((each) => `cognito-idp:${each}`)
  const asked = arrived.filter((call) => extra.includes(call))
  expect((STRICT ? [...new Set(asked), 'cognito-idp:DescribeUserPoolClient'] : asked).toSorted()).toEqual(
    [...extra, 'cognito-idp:DescribeUserPoolClient'].toSorted(),
  )
})

test('a hint that is denied hides nothing', async () => {
  await using here = await openTestAccount()
  const userPoolId = await createPool(here)
  const denied = { error: 'AccessDeniedException' }
  const faults = { 'cognito-idp:ListUserPoolClients': denied, 'cognito-idp:ListUserPools': denied }
  const client = failureOf(await look(here, { userPoolId, clientId: 'web' }, {}, faults), '2-app-client')
  expect([client.cause, client.found]).toEqual(['client-id-unknown', 'no client with the id web'])
  const pool = failureOf(await look(here, { userPoolId: 'my pool' }, {}, faults), '1-user-pool')
  expect([pool.cause, pool.found]).toEqual(['pool-id-is-not-an-id', 'USER_POOL_ID is “my pool”'])
})

test('where everything is found, no other place is asked', async () => {
  await using here = await openTestAccount()
  const { poolId, clientId } = await doEverything(here)
  const { arrived, asked, result } = await look(here, { userPoolId: poolId, clientId, email: 'ana@example.org' })
  expect(result.status).toBe('pass')
  expect(asked).toEqual([])
  expect(arrived.filter((call) => /:List/.test(call))).toEqual([])
})
