import { mkdirSync, rmdirSync, writeFileSync, writeSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'

import { expect, onTestFinished, test } from 'vitest'

import { Sessions } from '../src/cognito/auth/sessions.ts'
import { DynamoDb } from '../src/dynamodb/dynamodb.ts'
import { Functions } from '../src/functions/functions.ts'
import { openPracticeAccount, PracticeAccountError } from '../src/index.ts'
import { createFront } from '../src/server/front.ts'
import { Store } from '../src/store/store.ts'
import { passThrough } from '../src/strict/strict.ts'
import { clientsFor, errorOf, freshFolder, PASSWORD, stepNine } from './account.ts'

/** A place where no user may make a folder, not even an administrator. */
const CLOSED: Partial<Record<NodeJS.Platform, string>> = { linux: '/sys/workbook', darwin: '/System/workbook' }

test('a folder that cannot be written is one sentence that names it', async () => {
  const file = join(freshFolder(), 'file')
  writeFileSync(file, '')
  const folder = CLOSED[process.platform] ?? join(file, 'below')
  const opening = openPracticeAccount({ folder, port: 0 })
  await expect(opening).rejects.toThrow(PracticeAccountError)
  await expect(opening).rejects.toThrow(
    /^The practice account cannot be opened: [^\n]*workbook[^\n]*\.$|isn’t a folder/,
  )
  await expect(opening).rejects.not.toThrow(/E[A-Z]{4,}/)
})

test('the error names a folder that is in the way of the data, and everything is there once it is removed', async () => {
  const folder = freshFolder()
  const first = await openPracticeAccount({ folder, port: 0 })
  await clientsFor(first.endpoint).cognito.createUserPool({ PoolName: 'kept' })
  await first.close()
  const data = join(folder, 'practice-account')
  const inTheWay = join(data, 'cognito.journal.new')
  mkdirSync(inTheWay)
  const second = await openPracticeAccount({ folder, port: 0 })
  expect((await clientsFor(second.endpoint).cognito.listUserPools({ MaxResults: 1 })).UserPools).toHaveLength(1)
  await second.close()
  rmdirSync(inTheWay)

  const other = freshFolder()
  const journal = join(other, 'practice-account', 'cognito.journal')
  mkdirSync(journal, { recursive: true })
  await expect(openPracticeAccount({ folder: other, port: 0 })).rejects.toThrow(
    new PracticeAccountError(
      `The practice account cannot be opened: somewhere in ${other} there is a folder where a file should be.`,
    ),
  )
  rmdirSync(journal)
  const account = await openPracticeAccount({ folder: other, port: 0 })
  await account.close()

  const third = freshFolder()
  writeFileSync(join(third, 'practice-account'), '')
  await expect(openPracticeAccount({ folder: third, port: 0 })).rejects.toThrow(
    `cannot be opened: ${join(third, 'practice-account')} isn’t a folder.`,
  )
})

/** An account on a disk that can be full. */
async function onFullDisk() {
  const folder = freshFolder()
  const log: string[] = []
  const disk = { full: false }
  const store = new Store(join(folder, 'journal'), undefined, (file, bytes, from, length) =>
    disk.full
      ? Promise.reject(Object.assign(new Error('no space left on device'), { code: 'ENOSPC' }))
      : Promise.resolve({ bytesWritten: writeSync(file, bytes, from, length) }),
  )
  const dynamoDb = new DynamoDb({ path: join(folder, 'dynamodb'), region: 'us-east-1', store })
  let endpoint = ''
  let port = 0
  const server = createFront(
    () => ({
      store,
      dynamoDb,
      faults: passThrough,
      marked: async () => ({}),
      report: (line) => log.push(line),
      token: '',
      context: {
        state: store.state,
        commit: (...changes) => store.commit(...changes),
        durable: () => store.durable(),
        functions: new Functions(undefined, () => ({})),
        region: 'us-east-1',
        endpoint,
        sessions: new Sessions(),
        now: () => Date.now(),
      },
    }),
    () => port,
  )
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  port = (server.address() as AddressInfo).port
  endpoint = `http://127.0.0.1:${port}`
  onTestFinished(async () => {
    server.closeAllConnections()
    server.close()
    await dynamoDb.close()
    disk.full = false
    await store.close()
  })
  const inbox = async (to = '') =>
    (await (await fetch(`${endpoint}/inbox.json?to=${to}`)).json()) as { code?: string; link?: string }[]
  return { folder, disk, log, endpoint, inbox, ...clientsFor(endpoint) }
}

test('on a full disk a call is a server error with a sentence, nothing is changed, and it works when there is room', async () => {
  const { disk, log, endpoint, inbox, cognito } = await onFullDisk()
  const step = await stepNine({ cognito, endpoint })
  const { UserPoolId, ClientId } = step
  await cognito.signUp({ ClientId, Username: 'ana@example.com', Password: PASSWORD })
  disk.full = true
  const sentence = 'The practice account couldn’t save this: the disk is full. Nothing was changed.'
  const signUp = () => cognito.signUp({ ClientId, Username: 'bo@example.com', Password: PASSWORD })
  expect(await errorOf(signUp())).toEqual({ name: 'InternalErrorException', message: sentence })
  const [mail] = await inbox('ana@example.com')
  const page = await fetch(mail?.link ?? '')
  expect(page.status).toBe(500)
  expect(log).toEqual([sentence, sentence])
  const users = async () =>
    (await cognito.listUsers({ UserPoolId })).Users?.map(({ Attributes = [], UserStatus }) => [
      Attributes.find(({ Name }) => Name === 'email')?.Value,
      UserStatus,
    ])
  expect(await users()).toEqual([['ana@example.com', 'UNCONFIRMED']])

  disk.full = false
  expect((await fetch(mail?.link ?? '')).status).toBe(200)
  await signUp()
  expect(await users()).toEqual([
    ['ana@example.com', 'CONFIRMED'],
    ['bo@example.com', 'UNCONFIRMED'],
  ])
})

test('a function does not hear about a confirmation that could not be saved', async () => {
  const { disk, endpoint, inbox, cognito } = await onFullDisk()
  const { ClientId, UserPoolId } = await stepNine({ cognito, endpoint })
  await cognito.signUp({ ClientId, Username: 'ana@example.com', Password: PASSWORD })
  await cognito.updateUserPool({
    UserPoolId,
    AutoVerifiedAttributes: ['email'],
    LambdaConfig: { PostConfirmation: 'arn:aws:lambda:us-east-1:000000000000:function:welcome' },
  })
  disk.full = true
  const [mail] = await inbox('ana@example.com')
  const confirm = cognito.confirmSignUp({ ClientId, Username: 'ana@example.com', ConfirmationCode: mail?.code })
  // Without a folder of functions the trigger itself would be UnexpectedLambdaException.
  expect((await errorOf(confirm)).name).toBe('InternalErrorException')
})
