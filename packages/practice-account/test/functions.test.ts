import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

import { expect, test } from 'vitest'

import { confirmedUser, errorOf, freshAccount, freshFolder, PASSWORD, stepNine } from './account.ts'
import { Visitor } from './browser.ts'

const EMAIL = 'ana@example.com'
const arnOf = (name: string) => `arn:aws:lambda:us-east-1:000000000000:function:${name}`
const SDK = JSON.stringify(import.meta.resolve('@aws-sdk/client-dynamodb'))

/** A function that writes down in DynamoDB what it was called with. */
const NOTES = `
import { DynamoDB } from ${SDK}
export async function handler(event: { userName: string }) {
  const Item = { email: { S: event.userName }, event: { S: JSON.stringify(event) }, env: { S: JSON.stringify(process.env) } }
  await new DynamoDB().putItem({ TableName: 'chocolate_user', Item })
  console.log('noted')
  return event
}`

/** An account whose pool runs one function after confirming a user. */
async function withFunction(source: string, options: { name?: string; ending?: string; mailsLinks?: boolean } = {}) {
  const { name = 'after-sign-up', ending = '.mjs', mailsLinks = false } = options
  const folder = freshFolder()
  const functions = join(folder, 'functions')
  mkdirSync(functions)
  if (source !== '') writeFileSync(join(functions, name + ending), source)
  const fresh = await freshAccount(folder, functions)
  const step = await stepNine(fresh, {
    pool: {
      LambdaConfig: { PostConfirmation: arnOf(name) },
      ...(!mailsLinks && { VerificationMessageTemplate: { DefaultEmailOption: 'CONFIRM_WITH_CODE' } }),
    },
  })
  const { cognito, dynamoDb } = fresh
  const signUp = async () => {
    const { UserSub = '' } = await cognito.signUp({ ClientId: step.ClientId, Username: EMAIL, Password: PASSWORD })
    return { UserSub, mail: (await fresh.inbox(EMAIL))[0] }
  }
  const confirm = async () => {
    const { UserSub, mail } = await signUp()
    const error = await errorOf(
      cognito.confirmSignUp({
        ClientId: step.ClientId,
        Username: EMAIL,
        ConfirmationCode: mail?.code,
        ClientMetadata: { from: 'test' },
      }),
    )
    return { UserSub, error }
  }
  const noted = async (sub: string) => {
    const { Item } = await dynamoDb.getItem({ TableName: 'chocolate_user', Key: { email: { S: sub } } })
    return Item && { event: JSON.parse(Item.event?.S ?? ''), env: JSON.parse(Item.env?.S ?? '') }
  }
  const status = async () => (await cognito.adminGetUser({ UserPoolId: step.UserPoolId, Username: EMAIL })).UserStatus
  const viewer = async () => (await fetch(fresh.endpoint)).text()
  return { fresh, step, signUp, confirm, noted, status, viewer }
}

test('a confirmed sign-up runs the function with Cognito’s event, and with nothing in its environment but this account', async () => {
  process.env.A_SECRET_OF_THE_SHELL = 'secret'
  const { fresh, step, confirm, noted, viewer } = await withFunction(NOTES, { ending: '.ts' })
  const { UserSub, error } = await confirm()
  expect(error.name).toBe('no error')
  const note = await noted(UserSub)
  expect(note?.event).toEqual({
    version: '1',
    region: 'us-east-1',
    userPoolId: step.UserPoolId,
    userName: UserSub,
    callerContext: { awsSdkVersion: 'aws-sdk-unknown-unknown', clientId: step.ClientId },
    triggerSource: 'PostConfirmation_ConfirmSignUp',
    request: {
      userAttributes: { sub: UserSub, email: EMAIL, email_verified: 'true', 'cognito:user_status': 'CONFIRMED' },
      clientMetadata: { from: 'test' },
    },
    response: {},
  })
  const names = Object.keys(note?.env).filter((name) => /AWS|SECRET|NODE|VITEST|TOKEN/.test(name))
  expect(names.toSorted()).toEqual(['AWS_ACCESS_KEY_ID', 'AWS_ENDPOINT_URL', 'AWS_REGION', 'AWS_SECRET_ACCESS_KEY'])
  expect(note?.env.AWS_ENDPOINT_URL).toBe(fresh.endpoint)
  const page = await viewer()
  expect(page).toContain('after-sign-up')
  expect(page).toContain('noted')
})

test('the function that the book shows writes a row once, and leaves it as it is when it runs again', async () => {
  const folder = fileURLToPath(new URL('../src/functions', import.meta.url))
  const fresh = await freshAccount(freshFolder(), folder)
  const step = await stepNine(fresh, { pool: { LambdaConfig: { PostConfirmation: arnOf('example') } } })
  await confirmedUser(fresh, step, EMAIL)
  const table = { TableName: 'chocolate_user' }
  const row = async () => (await fresh.dynamoDb.getItem({ ...table, Key: { email: { S: EMAIL } } })).Item
  expect(await row()).toEqual({ email: { S: EMAIL } })

  const Item = { email: { S: EMAIL }, first_name: { S: 'Ana' } }
  await fresh.dynamoDb.putItem({ ...table, Item })
  await fresh.cognito.forgotPassword({ ClientId: step.ClientId, Username: EMAIL })
  const ConfirmationCode = (await fresh.inbox(EMAIL))[0]?.code
  const Password = 'Another-Horse-8'
  await fresh.cognito.confirmForgotPassword({ ClientId: step.ClientId, Username: EMAIL, ConfirmationCode, Password })
  expect(await row()).toEqual(Item)
  expect((await (await fetch(fresh.endpoint)).text()).match(/Function example returned/g)).toHaveLength(2)
})

test('the page of the link tells of an error of the function, while the user stays confirmed', async () => {
  const { signUp, status, viewer } = await withFunction(
    'export const handler = () => { throw new Error("no <b>table</b>") }',
    { mailsLinks: true },
  )
  const { mail } = await signUp()
  const page = await (await fetch(mail?.link ?? '')).text()
  expect(page).toContain('PostConfirmation failed with error no &lt;b&gt;table&lt;/b&gt;.')
  expect(await status()).toBe('CONFIRMED')
  expect(await viewer()).toContain('no &lt;b&gt;table&lt;/b&gt;')
})

test('it runs after a code that is typed on the page, and then the visitor goes back to the app', async () => {
  const { fresh, step, viewer } = await withFunction('export const handler = (event) => event')
  const visitor = new Visitor(fresh.endpoint)
  const signedUp = await visitor.submit(`${step.pages}/signup?${step.query}`, { username: EMAIL, password: PASSWORD })
  const code = (await fresh.inbox(EMAIL))[0]?.code ?? ''
  const back = await visitor.submit(signedUp.headers.get('location') ?? '', { code })
  expect(back.headers.get('location')).toMatch(/^https:\/\/example\.com\/\?code=/)
  expect(await viewer()).toContain('Function after-sign-up returned')
})

test.each([
  ['throws', 'export const handler = async () => { throw new Error("no table") }', /error no table\.$/],
  ['ends its process', 'export const handler = () => process.exit(0)', /ended its process/],
  ['cannot be read', 'export const handler = (', /failed with error/],
  ['exports no handler', 'export const handle = 1', /handler is undefined or not exported/],
  ['fails outside of its promise', 'export const handler = () => new Promise(() => setTimeout(() => boom()))', /boom/],
])('a function that %s is an error for the caller and harms nothing else', async (_what, source, text) => {
  const { fresh, confirm, status, viewer } = await withFunction(source)
  const { error } = await confirm()
  expect(error.name).toBe('UserLambdaValidationException')
  expect(error.message).toMatch(text)
  expect(await status()).toBe('CONFIRMED')
  expect(await viewer()).toContain('PostConfirmation failed with error')
  expect(fresh.events).toEqual([])
})

test.each([
  ['nothing', 'export const handler = () => {}', 'Invalid lambda function output : Invalid JSON'],
  ['a text', 'export const handler = () => "yes"', 'Unrecognizable lambda output'],
])('a function that returns %s instead of the event is told so', async (_what, source, message) => {
  const { confirm, status } = await withFunction(source)
  expect((await confirm()).error).toEqual({ name: 'InvalidLambdaResponseException', message })
  expect(await status()).toBe('CONFIRMED')
})

test('a function that takes a callback, in plain JavaScript, is fine too', async () => {
  const source = 'export const handler = (event, context, callback) => callback(null, event)'
  const { confirm } = await withFunction(source)
  expect((await confirm()).error.name).toBe('no error')
})

test('a function in JavaScript may use a file in TypeScript', async () => {
  const { fresh, confirm } = await withFunction("import { text } from './text.ts'\nexport const handler = () => text")
  const text = 'export const text: string = "from a file in TypeScript"'
  writeFileSync(join(fresh.folder, 'functions', 'text.ts'), text)
  expect((await confirm()).error.message).toBe('Unrecognizable lambda output')
})

test('a function that is not there: the sentence says which file to create', async () => {
  const { confirm, status } = await withFunction('', { name: 'welcome' })
  const { error } = await confirm()
  expect(error.name).toBe('UnexpectedLambdaException')
  expect(error.message).toContain('functions/welcome.ts (or .mjs, .js). Create that file')
  expect(await status()).toBe('CONFIRMED')
})
