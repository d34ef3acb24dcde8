/** Gathering: each fact once, without judging, and only by reading. */
import * as cognitoSdk from '@aws-sdk/client-cognito-identity-provider'
import * as dynamodbSdk from '@aws-sdk/client-dynamodb'
import * as stsSdk from '@aws-sdk/client-sts'
import { describe, expect, test } from 'vitest'

import { absentOn } from '../src/gather/absent.ts'
import { type ReadOnlyClients, openReadOnlyClients } from '../src/gather/read-only-clients.ts'
import { defineFact } from '../src/gather/fact.ts'
import { hint } from '../src/gather/hint.ts'
import { FactGatherer } from '../src/gather/fact-gatherer.ts'
import { UndeclaredCall } from '../src/gather/read-only.ts'
import type { AwsClient } from '../src/gather/service.ts'
import { sts } from '../src/gather/sts.ts'
import cognito from '../../../checks/services/cognito.ts'
import dynamodb from '../../../checks/services/dynamodb.ts'
import { openTestAccount, STRICT, type TestAccount } from '../../../tools/world/account.ts'
import { doEverything } from '../../../tools/world/tasks.ts'
import { checkStep09 } from './check-step09.ts'
import { openFaultServer } from './fault-server.ts'

const place = (endpoint: string) => ({
  region: 'us-east-1',
  endpoint,
  credentials: { accessKeyId: 'practice', secretAccessKey: 'practice' },
})

const gathererWith = (readOnly: ReadOnlyClients) =>
  new FactGatherer(readOnly, { region: 'us-east-1', table: '' }, { kind: 'aws' })

/** For facts without calls. */
const gatherer = () => gathererWith(openReadOnlyClients(place('http://127.0.0.1:9')))

const named = (name: string) => Object.assign(new Error('a message'), { name })

describe('a fact', () => {
  test('is looked at once, however many ask', async () => {
    let looks = 0
    const pool = defineFact({ name: 'pool', reads: [], gather: async () => ++looks })
    const client = defineFact({ name: 'client', reads: [], uses: [pool], gather: ({ use }) => use(pool) })
    const domain = defineFact({ name: 'domain', reads: [], uses: [pool], gather: ({ use }) => use(pool) })
    const eye = gatherer()
    const all = await Promise.all([client, domain, pool, pool].map((fact) => eye.gather(fact)))
    expect(all).toEqual([1, 1, 1, 1].map((value) => ({ state: 'gathered', value })))
  })

  test('sees no other fact than those it names', async () => {
    const pool = defineFact({ name: 'pool', reads: [], gather: async () => 'a pool' })
    const client = defineFact({ name: 'client', reads: [], gather: ({ use }) => use(pool) })
    const problem = { cause: 'check-is-wrong', error: 'UndeclaredUse' }
    expect(await gatherer().gather(client)).toEqual({ state: 'unavailable', problem })
  })

  test('that cannot be seen keeps its problem, and gives it to all that build on it', async () => {
    const pool = defineFact({
      name: 'pool',
      reads: [],
      gather: async (): Promise<string> => {
        throw named('AccessDeniedException')
      },
    })
    const client = defineFact({ name: 'client', reads: [], uses: [pool], gather: ({ use }) => use(pool) })
    const table = defineFact({ name: 'table', reads: [], gather: async () => 'a table' })
    const eye = gatherer()
    const unseen = { state: 'unavailable', problem: { cause: 'access-denied', error: 'AccessDeniedException' } }
    expect(await eye.gather(client)).toEqual(unseen)
    expect(await eye.gather(pool)).toEqual(unseen)
    expect(await eye.gather(table)).toEqual({ state: 'gathered', value: 'a table' })
  })

  test('that waits makes all wait that build on it', async () => {
    const pool = defineFact({ name: 'pool', reads: [], gather: async ({ wait }): Promise<string> => wait('a pool') })
    const client = defineFact({ name: 'client', reads: [], uses: [pool], gather: ({ use }) => use(pool) })
    expect(await gatherer().gather(client)).toEqual({ state: 'waiting', reason: 'a pool' })
  })

  test('tells the ids it found, for the texts', async () => {
    const pool = defineFact({
      name: 'pool',
      reads: [],
      gather: async () => ({ id: 'us-east-1_a' }),
      names: ({ id }) => ({ poolId: id, clientId: undefined }),
    })
    const eye = gatherer()
    await eye.gather(pool)
    expect(eye.names).toEqual({ poolId: 'us-east-1_a' })
  })

  test('that only makes a message better has something to fall back on', async () => {
    const others = defineFact({
      name: 'others',
      reads: [],
      gather: async (): Promise<readonly string[]> => {
        throw named('AccessDeniedException')
      },
    })
    const there = defineFact({ name: 'there', reads: [], gather: async (): Promise<readonly string[]> => ['a'] })
    expect(await gatherer().gather(hint(others, []))).toEqual({ state: 'gathered', value: [] })
    expect(await gatherer().gather(hint(there, []))).toEqual({ state: 'gathered', value: ['a'] })
  })
})

describe('“it is not there”', () => {
  test('is what exactly the named errors mean', async () => {
    expect(await absentOn(['ResourceNotFoundException'], Promise.resolve('a pool'))).toBe('a pool')
    const gone = Promise.reject(named('ResourceNotFoundException'))
    expect(await absentOn(['ResourceNotFoundException'], gone)).toBeUndefined()
  })

  test.for(['AccessDeniedException', 'resourcenotfoundexception', 'ResourceNotFound', 'Error'])(
    'is not what %s means',
    async (name) => {
      await expect(absentOn(['ResourceNotFoundException'], Promise.reject(named(name)))).rejects.toThrow('a message')
    },
  )
})

describe('a check only reads', () => {
  /** Every command that an SDK knows, with the client that sends it. */
  const commandsOf = (sdk: object) =>
    Object.entries(sdk).flatMap(([name, it]) =>
      /^[A-Z]\w+Command$/.test(name) && typeof it === 'function'
        ? [[name, it as new (input: object) => object] as const]
        : [],
    )

  test.for([
    [cognito, commandsOf(cognitoSdk)],
    [dynamodb, commandsOf(dynamodbSdk)],
    [sts, commandsOf(stsSdk)],
  ] as const)('no call of $0.name that is not declared ever arrives', async ([service, commands]) => {
    const { endpoint, arrived } = await openFaultServer({ '*': { body: '{}', type: 'application/x-amz-json-1.1' } })
    const readOnly = openReadOnlyClients(place(endpoint))
    const client = readOnly.of<AwsClient>(service) as unknown as { send(command: object): Promise<unknown> }
    expect(commands.length).toBeGreaterThan(5)
    for (const [name, Command] of commands) {
      const refusal = await client.send(new Command({})).catch((error: unknown) => error)
      expect([name, refusal instanceof UndeclaredCall]).toEqual([name, true])
    }
    readOnly.close()
    expect(arrived).toEqual([])
  })

  test('a declared call arrives, and nothing else becomes possible by it', async () => {
    const { endpoint, arrived } = await openFaultServer({ '*': { body: '{}', type: 'application/x-amz-json-1.1' } })
    const readOnly = openReadOnlyClients(place(endpoint))
    readOnly.declared.add('cognito-idp:ListUserPools')
    await readOnly.of(cognito).send(new cognitoSdk.ListUserPoolsCommand({ MaxResults: 60 }))
    const erase = readOnly.of(dynamodb).send(new dynamodbSdk.DeleteTableCommand({ TableName: 'chocolate_user' }))
    await expect(erase).rejects.toThrow('Checks only read; nothing was sent.')
    readOnly.close()
    expect(arrived).toEqual(['cognito-idp:ListUserPools'])
  })

  test('what one fact declares, another may not call', async () => {
    const { endpoint, arrived } = await openFaultServer({ '*': { body: '{}', type: 'application/x-amz-json-1.1' } })
    const readOnly = openReadOnlyClients(place(endpoint))
    readOnly.declared.add('cognito-idp:ListUserPools')
    const fact = defineFact({
      name: 'pools',
      reads: cognito.reads('DescribeUserPool'),
      gather: ({ aws }) => aws(cognito).send(new cognitoSdk.ListUserPoolsCommand({ MaxResults: 60 })),
    })
    expect(await gathererWith(readOnly).gather(fact)).toMatchObject({
      state: 'unavailable',
      problem: { cause: 'check-is-wrong' },
    })
    readOnly.close()
    expect(arrived).toEqual([])
  })

  const READS =
    /^(cognito-idp:(AdminGet|Describe|Get|List)\w+|dynamodb:(Describe|Get|List)\w+|dynamodb:Scan|sts:GetCallerIdentity)$/

  const nothing = async (_account: TestAccount) => {}
  test.for([
    ['green', doEverything],
    ['red', nothing],
  ] as const)('a whole %s check of step 9 sends nothing but reads, and tells each of them', async ([, prepare]) => {
    await using account = await openTestAccount()
    await prepare(account)
    const { endpoint, arrived } = await openFaultServer({}, account.place.endpoint)
    const { result } = await checkStep09(endpoint)
    expect(arrived.length).toBeGreaterThan(2)
    expect(arrived.filter((operation) => !READS.test(operation))).toEqual([])
    expect(result.calls.map(({ operation }) => operation).toSorted()).toEqual(
      arrived.map((each) => each.split(':')[1]).toSorted(),
    )
    const once = arrived.filter((each) => !STRICT || !each.includes(':List'))
    expect(new Set(once).size).toBe(once.length)
  })
})
