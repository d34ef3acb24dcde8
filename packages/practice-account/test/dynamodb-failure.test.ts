import { writeFileSync } from 'node:fs'
import { join } from 'node:path'

import { expect, onTestFinished, test } from 'vitest'

import { DynamoDb } from '../src/dynamodb/dynamodb.ts'
import { Store } from '../src/store/store.ts'
import { errorOf, freshAccount, freshFolder } from './account.ts'

const TableName = 'chocolate_user'
const TARGET = { 'content-type': 'application/x-amz-json-1.0', 'x-amz-date': '20200101T000000Z' }
const SIGNED = { authorization: 'AWS4-HMAC-SHA256 Credential=practice, SignedHeaders=host, Signature=none' }

type Part = 'put' | 'get' | 'del' | 'batch' | 'values' | 'keys'

/** A DynamoDB whose database fails in the parts that are named, as long as they are. */
function breakable() {
  const folder = freshFolder()
  const broken = new Set<Part>()
  const log: string[] = []
  const store = new Store(join(folder, 'journal'))
  let openings = 0
  const dynamoDb = new DynamoDb({
    path: join(folder, 'dynamodb'),
    region: 'us-east-1',
    store,
    report: (line) => log.push(line),
    prepare: (db) => {
      openings += 1
      const error = new Error('IO error: no space left on device')
      for (const name of ['put', 'get', 'del', 'batch'] as const) {
        const work = db[name].bind(db)
        db[name] = (...args) => {
          const callback = args.at(-1)
          if (!broken.has(name) || typeof callback !== 'function') return work(...args)
          return setImmediate(() => callback(error))
        }
      }
      for (const name of ['values', 'keys'] as const) {
        const work = db[name].bind(db)
        db[name] = (...args) => (broken.has(name) ? { next: () => Promise.reject(error) } : work(...args))
      }
    },
  })
  onTestFinished(async () => {
    await dynamoDb.close()
    await store.close()
  })
  const send = async (operation: string, input: unknown) => {
    const headers = { ...TARGET, ...SIGNED, 'x-amz-target': `DynamoDB_20120810.${operation}` }
    const { status, body } = await dynamoDb.send(headers, JSON.stringify(input))
    return { status, text: body, body: JSON.parse(body) as { message?: string; Count?: number; Item?: unknown } }
  }
  return { dynamoDb, send, broken, log, openings: () => openings }
}

const email = (S: string) => ({ email: { S } })

test.each([
  ['put', 'PutItem', { TableName, Item: email('ana@example.com') }, 200],
  ['get', 'GetItem', { TableName, Key: email('jane.smith@gmail.com') }, 200],
  ['values', 'Scan', { TableName }, 200],
  // A deletion that has begun is finished when the database is opened again: then there is nothing left to delete.
  ['keys', 'DeleteTable', { TableName }, 400],
  ['batch', 'DeleteTable', { TableName }, 400],
] as const)(
  'a database whose %s fails is a server error that says why, and works again later',
  async (part, name, input, later) => {
    const { send, broken, log, openings } = breakable()
    expect((await send('Scan', { TableName })).body.Count).toBe(1)
    broken.add(part)
    const failed = await send(name, input)
    expect(failed.status).toBe(500)
    expect(failed.text).toContain('"com.amazonaws.dynamodb.v20120810#InternalServerError"')
    expect(failed.body.message).toContain('no space left on device')
    broken.clear()
    expect((await send(name, input)).status).toBe(later)
    expect(log.join()).toContain('was restarted')
    expect(openings()).toBeGreaterThan(1)
  },
)

test('what was in the tables before a failure is there afterwards', async () => {
  const { send, broken } = breakable()
  await send('PutItem', { TableName, Item: email('ana@example.com') })
  broken.add('put')
  const many = ['a', 'b', 'c'].map((name) => send('PutItem', { TableName, Item: email(`${name}@example.com`) }))
  expect((await Promise.all(many)).map(({ status }) => status)).toEqual([500, 500, 500])
  broken.clear()
  expect((await send('Scan', { TableName })).body.Count).toBe(2)
  expect((await send('GetItem', { TableName, Key: email('ana@example.com') })).body.Item).toEqual(
    email('ana@example.com'),
  )
})

test('a database that cannot be opened is one sentence; Cognito works, and DynamoDB does as soon as it can', async () => {
  const folder = freshFolder()
  const { cognito, dynamoDb, endpoint, events } = await freshAccount(folder, undefined, (data) =>
    writeFileSync(join(data, 'dynamodb'), 'a file where a folder is expected'),
  )
  const error = await errorOf(dynamoDb.listTables({}))
  expect(error.name).toBe('InternalServerError')
  expect(error.message).toMatch(/^The practice account is running without DynamoDB: .* Cognito works\.$/)
  await cognito.createUserPool({ PoolName: 'works' })
  const page = await (await fetch(endpoint)).text()
  expect(page).toContain('works')
  expect(page).toContain('is running without DynamoDB')
  expect(events.join()).not.toContain(' at ')
})
