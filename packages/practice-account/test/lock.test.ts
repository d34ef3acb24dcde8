import { once } from 'node:events'
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createServer, type AddressInfo } from 'node:net'
import { join } from 'node:path'

import { expect, onTestFinished, test } from 'vitest'

import { findPracticeAccount, openPracticeAccount, PracticeAccountError, resetPracticeAccount } from '../src/index.ts'
import { clientsFor, freshAccount, freshFolder } from './account.ts'
import { kill, startHolder } from './process.ts'

test('it is found while it is open and not found before and after', async () => {
  const folder = freshFolder()
  expect(await findPracticeAccount(folder)).toBeUndefined()
  const account = await openPracticeAccount({ folder, port: 0, region: 'eu-west-1' })
  expect(await findPracticeAccount(folder)).toEqual({
    endpoint: account.endpoint,
    region: 'eu-west-1',
    stay: false,
    pid: process.pid,
  })
  await account.close()
  expect(await findPracticeAccount(folder)).toBeUndefined()
})

test('opening writes files that point a shell at it', async () => {
  const { endpoint, folder } = await freshAccount()
  expect(readFileSync(join(folder, 'practice.env'), 'utf8')).toContain(`export AWS_ENDPOINT_URL=${endpoint}\n`)
  expect(readFileSync(join(folder, 'practice.ps1'), 'utf8')).toContain(`$Env:AWS_ENDPOINT_URL = '${endpoint}'`)
})

test('a second process learns who has the account; after kill -9 it takes over silently', async () => {
  const folder = freshFolder()
  const { child, said } = await startHolder(folder)
  expect(await findPracticeAccount(folder)).toMatchObject({ endpoint: said, pid: child.pid })
  const refused = openPracticeAccount({ folder, port: 0 })
  await expect(refused).rejects.toThrow(PracticeAccountError)
  await expect(refused).rejects.toThrow(`(pid ${child.pid}) at ${said}`)
  await expect(resetPracticeAccount(folder)).rejects.toThrow(PracticeAccountError)
  await kill(child)
  expect(await findPracticeAccount(folder)).toBeUndefined()
  const events: string[] = []
  const account = await openPracticeAccount({ folder, port: 0, onEvent: (line) => events.push(line) })
  expect(events).toEqual([])
  await account.close()
})

test('one that is too busy to answer is still found', async () => {
  const folder = freshFolder()
  const { child, said } = await startHolder(folder)
  child.kill('SIGSTOP')
  const found = await findPracticeAccount(folder)
  child.kill('SIGCONT')
  expect(found).toMatchObject({ endpoint: said, pid: child.pid })
})

test('one that is still starting is waited for', async () => {
  const folder = freshFolder()
  const { child, said } = await startHolder(folder)
  const name = readdirSync(join(folder, 'practice-account')).find((each) => each.startsWith('lock-')) ?? ''
  const lock = join(folder, 'practice-account', name)
  const whole = readFileSync(lock, 'utf8')
  const { endpoint: _endpoint, ...starting } = JSON.parse(whole) as Record<string, unknown>
  writeFileSync(lock, JSON.stringify(starting))
  setTimeout(() => writeFileSync(lock, whole), 100)
  expect(await findPracticeAccount(folder)).toMatchObject({ endpoint: said, pid: child.pid })
})

test('one that is open only for a command is waited for', async () => {
  const folder = freshFolder()
  const { child } = await startHolder(folder, false)
  const opening = openPracticeAccount({ folder, port: 0 })
  const ended = once(child, 'exit')
  child.kill('SIGTERM')
  await ended
  const account = await opening
  expect(await findPracticeAccount(folder)).toMatchObject({ pid: process.pid })
  await account.close()
})

test('a lock whose pid now belongs to another program is taken over', async () => {
  const folder = freshFolder()
  const data = join(folder, 'practice-account')
  mkdirSync(data)
  const stale = {
    pid: process.ppid,
    token: 'x',
    started: 'another start',
    stay: true,
    since: 0,
    region: 'us-east-1',
    endpoint: 'http://127.0.0.1:9',
  }
  writeFileSync(join(data, 'lock-41'), JSON.stringify(stale))
  const account = await openPracticeAccount({ folder, port: 0 })
  expect(readdirSync(data).filter((name) => name.startsWith('lock'))).toEqual(['lock-42'])
  await account.close()
})

test('of several processes that open it at once, exactly one wins, also over the lock of a dead one', async () => {
  const folder = freshFolder()
  const dead = await startHolder(folder)
  await kill(dead.child)
  const started = await Promise.all([startHolder(folder), startHolder(folder), startHolder(folder)])
  expect(started.filter(({ said }) => said.startsWith('http'))).toHaveLength(1)
  for (const { said } of started.filter((one) => !one.said.startsWith('http')))
    expect(said).toMatch(/^PracticeAccountError: The practice account is already open in another process/)
})

test('a taken port is no obstacle: the next free one is used', async () => {
  const first = await freshAccount()
  const port = Number(new URL(first.endpoint).port)
  const second = await openPracticeAccount({ folder: freshFolder(), port })
  expect(Number(new URL(second.endpoint).port)).toBeGreaterThan(port)
  await second.close()
})

test('many taken ports in a row leave no listener behind', async () => {
  const warnings: Error[] = []
  const hear = (warning: Error) => void warnings.push(warning)
  process.on('warning', hear)
  onTestFinished(() => void process.off('warning', hear))
  const first = createServer().listen(0, '127.0.0.1')
  await once(first, 'listening')
  onTestFinished(() => void first.close())
  const { port } = first.address() as AddressInfo
  for (let next = port + 1; next <= port + 12; next += 1) {
    const server = createServer().listen(next, '127.0.0.1')
    // A port that this test holds is as good as one that another program has.
    await once(server, 'listening').catch(() => {})
    onTestFinished(() => void server.close())
  }
  const account = await openPracticeAccount({ folder: freshFolder(), port })
  onTestFinished(() => account.close())
  expect(Number(new URL(account.endpoint).port)).toBeGreaterThan(port + 12)
  await new Promise(setImmediate)
  expect(warnings).toEqual([])
})

test('a reset forgets everything', async () => {
  const folder = freshFolder()
  const first = await openPracticeAccount({ folder, port: 0 })
  const { cognito, dynamoDb } = clientsFor(first.endpoint)
  await cognito.createUserPool({ PoolName: 'p' })
  await dynamoDb.deleteTable({ TableName: 'chocolate_user' })
  await first.close()
  await resetPracticeAccount(folder)
  const fresh = await freshAccount(folder)
  expect((await fresh.cognito.listUserPools({ MaxResults: 1 })).UserPools).toEqual([])
  expect((await fresh.dynamoDb.listTables({})).TableNames).toEqual(['chocolate_user'])
})

test('a folder that cannot be created is one clear sentence', async () => {
  const folder = join(freshFolder(), 'file')
  writeFileSync(folder, '')
  await expect(openPracticeAccount({ folder, port: 0 })).rejects.toThrow(
    new PracticeAccountError(`The practice account cannot be opened: ${folder} isn’t a folder.`),
  )
})
