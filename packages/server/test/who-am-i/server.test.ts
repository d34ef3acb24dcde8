/** “Who am I?”, asked of the book's server over a real practice account. */
import { tmpdir } from 'node:os'

import { AdminConfirmSignUpCommand, UpdateUserPoolCommand } from '@aws-sdk/client-cognito-identity-provider'
import { DeleteItemCommand, DeleteTableCommand, PutItemCommand } from '@aws-sdk/client-dynamodb'
import { expect, test } from 'vitest'

import { bookApp } from '../../src/book/app.ts'
import { Refusal } from '@workbook/workbook'
import { asText } from '../../src/who-am-i/own-row.ts'
import { signInTo } from '../../src/who-am-i/sign-in.ts'
import { confirm, createClient, createDomain, createPool, EMAIL, signUp } from '../../../../tools/world/tasks.ts'
import type { TestAccount } from '../../../../tools/world/account.ts'
import { ownAddress } from '../../../../docs/.vitepress/theme/who-am-i/own-address.ts'
import { aBook, aUser, enter, idTokenOf, OWN, signIn } from './book.ts'
import { encode, rewritten } from './keys.ts'

const ANAS_ROW = {
  answer: 'row',
  email: EMAIL,
  table: 'chocolate_user',
  row: { email: EMAIL, first_name: 'Ana', age: '17' },
}

test('a user who has signed in gets their own row, and another e-mail address in the request changes nothing', async () => {
  await using book = await aBook()
  const idToken = idTokenOf(await signIn(book.account, book.settings))
  const own = await book.whoAmI(idToken)
  expect(own).toMatchObject({ status: 200, json: ANAS_ROW })
  expect(own.headers.get('cache-control')).toBe('no-store')
  const asked = await book.whoAmI(idToken, { email: 'jane.smith@gmail.com' })
  expect(asked).toMatchObject({ status: 200, json: ANAS_ROW })
  expect(asked.text).toBe(own.text)
})

test('a changed token, an access token and no token are refused, and no part of them comes back', async () => {
  await using book = await aBook()
  const session = await signIn(book.account, book.settings)
  const changed = rewritten(idTokenOf(session), ([head, payload, signature]) => {
    const claims = JSON.parse(Buffer.from(payload, 'base64url').toString()) as object
    return [head, encode({ ...claims, email: 'jane.smith@gmail.com' }), signature]
  })
  const access = session.getAccessToken().getJwtToken()
  for (const [token, problem] of [
    [changed, 'changed-after-signing'],
    [access, 'not-an-id-token'],
    [undefined, 'no-token'],
  ] as const) {
    const said = await book.whoAmI(token)
    expect(said).toMatchObject({ status: 401, json: { answer: 'token-refused', problem } })
    expect(said.headers.get('www-authenticate')).toBe('Bearer error="invalid_token"')
    for (const part of token?.split('.') ?? []) expect(said.text).not.toContain(part.slice(0, 12))
  }
})

test('another pool’s token is refused, and one that was made for another client of the same pool', async () => {
  await using book = await aBook()
  const { account, settings } = book
  const userPoolId = await createPool(account)
  const clientId = await createClient(account, userPoolId)
  await createDomain(account, userPoolId)
  await signUp(account, clientId)
  await confirm(account, clientId)
  const elsewhere = await book.whoAmI(idTokenOf(await signIn(account, { userPoolId, clientId })))
  expect(elsewhere).toMatchObject({ status: 401, json: { problem: 'signed-by-another-key' } })

  const other = await createClient(account, settings.userPoolId ?? '')
  const forOther = idTokenOf(await signIn(account, { ...settings, clientId: other }))
  expect(await book.whoAmI(forOther)).toMatchObject({ status: 401, json: { problem: 'for-another-app' } })
})

test('a user who was confirmed by hand has proved no address, and gets no row', async () => {
  await using book = await aBook()
  const { account, settings } = book
  const { userPoolId: UserPoolId = '', clientId = '' } = settings
  await signUp(account, clientId, 'jane.smith@gmail.com')
  await account.cognito.send(new AdminConfirmSignUpCommand({ UserPoolId, Username: 'jane.smith@gmail.com' }))
  const idToken = idTokenOf(await signIn(account, settings, 'jane.smith@gmail.com'))
  expect(await book.whoAmI(idToken)).toMatchObject({ status: 401, json: { problem: 'email-not-verified' } })
})

const JANE = 'jane.smith@gmail.com'

test('a user who takes Jane’s address is refused until they have proved that an address is theirs', async () => {
  await using book = await aBook()
  const { account, settings, whoAmI } = book
  const user = aUser(account, settings)
  const tokens = (await enter(user)).getRefreshToken()
  const address = ownAddress(user)
  const ask = async () =>
    whoAmI(idTokenOf(await new Promise((done, no) => user.refreshSession(tokens, (e, s) => (e ? no(e) : done(s))))))
  await address.change(JANE)
  expect(await ask()).toMatchObject({ status: 401, json: { problem: 'email-not-verified' } })
  await expect(address.verify('000000')).rejects.toMatchObject({ name: 'PageProblem' })

  await address.change(EMAIL)
  expect(await ask()).toMatchObject({ status: 401, json: { problem: 'email-not-verified' } })
  await address.mailCode()
  await address.verify(await mailedCode(account))
  expect(await ask()).toMatchObject({ status: 200, json: ANAS_ROW })
})

test('a pool that wants a proof first keeps the old address, and the attack changes nothing', async () => {
  await using book = await aBook()
  const { account, settings } = book
  await account.cognito.send(
    new UpdateUserPoolCommand({
      UserPoolId: settings.userPoolId,
      AutoVerifiedAttributes: ['email'],
      UserAttributeUpdateSettings: { AttributesRequireVerificationBeforeUpdate: ['email'] },
    }),
  )
  const user = aUser(account, settings)
  await enter(user)
  await ownAddress(user).change(JANE)
  expect(await book.whoAmI(idTokenOf(await enter(user)))).toMatchObject({ status: 200, json: ANAS_ROW })
})

async function mailedCode({ place }: TestAccount): Promise<string> {
  const [mail] = (await (await fetch(`${place.endpoint}/inbox.json?to=${EMAIL}`)).json()) as { code?: string }[]
  return mail?.code ?? ''
}

test('an API that trusts the address in the request hands out Jane’s row from the learner’s own table', async () => {
  await using book = await aBook()
  const { account, settings } = book
  const Item = { email: { S: JANE }, first_name: { S: 'Jane from the table' } }
  await account.dynamodb.send(new PutItemCommand({ TableName: settings.table, Item }))
  expect(await book.anyRow(JANE)).toEqual({
    status: 200,
    json: { answer: 'row', email: JANE, madeUp: false, table: settings.table, row: asText(Item) },
  })
  await account.dynamodb.send(new DeleteTableCommand({ TableName: settings.table }))
  expect(await book.anyRow(JANE)).toMatchObject({ status: 200, json: { madeUp: true, row: { first_name: 'Jane' } } })
  expect(await book.anyRow('no.one@example.org')).toMatchObject({ status: 404, json: { answer: 'no-row' } })
})

test('in an AWS account it reads nothing: even a row that is there comes back made up', async () => {
  await using book = await aBook()
  book.here.kind = 'aws'
  const Item = { email: { S: JANE }, first_name: { S: 'A real Jane' } }
  await book.account.dynamodb.send(new PutItemCommand({ TableName: book.settings.table, Item }))
  const { json } = await book.anyRow(JANE)
  expect(json).toMatchObject({ answer: 'row', madeUp: true })
  expect(JSON.stringify(json)).not.toContain('A real Jane')
})

test('without a row, a table or a pool there is a sentence that says what to do', async () => {
  await using book = await aBook()
  const { account, settings } = book
  const idToken = idTokenOf(await signIn(account, settings))
  await account.dynamodb.send(new DeleteItemCommand({ TableName: settings.table, Key: { email: { S: EMAIL } } }))
  expect(await book.whoAmI(idToken)).toMatchObject({ status: 404, json: { answer: 'no-row', email: EMAIL } })

  await account.dynamodb.send(new DeleteTableCommand({ TableName: settings.table }))
  settings.table = 'not_there'
  const noTable = await book.whoAmI(idToken)
  expect(noTable).toMatchObject({ status: 502, json: { answer: 'could-not-look' } })
  expect(noTable.text).toContain('There is no table not_there in us-east-1.')

  settings.userPoolId = 'us-east-1_nothingXX'
  expect((await book.whoAmI(idToken)).text).toContain('Does USER_POOL_ID in .env still name your pool?')
})

test('the page learns where to sign in, and nothing secret', async () => {
  await using book = await aBook()
  const { region, userPoolId, clientId } = book.settings
  const { endpoint } = book.account.place
  expect(await book.place()).toEqual({ kind: 'practice', region, endpoint, userPoolId, clientId, email: EMAIL })
  delete book.settings.clientId
  expect(await book.place()).not.toHaveProperty('clientId')
})

test.for([
  ['a page of another site', { origin: 'https://evil.example' }],
  ['the practice account', { origin: 'http://127.0.0.1:4510' }],
  ['an unknown page', {}],
] as const)('a question from %s is not answered, whatever token it brings', async ([, headers]) => {
  await using book = await aBook()
  const sent = { ...headers, authorization: 'Bearer a.b.c' }
  const post = (more: Record<string, string>) =>
    book.ask('/api/who-am-i', { method: 'POST', headers: { ...sent, ...more } })
  expect((await post({ 'x-workbook-token': book.token })).status).toBe(403)
  expect((await post({ origin: OWN, 'x-workbook-token': 'f'.repeat(64) })).status).toBe(403)
  for (const path of ['/api/who-am-i', '/api/user?user_email=jane.smith@gmail.com'])
    expect((await book.ask(path, { headers: { ...headers, 'x-workbook-token': '' } })).status).toBe(403)
})

const connectSrc = (answer: Response) =>
  /connect-src ([^;]*)/.exec(answer.headers.get('content-security-policy') ?? '')?.[1]?.trim()

test('a page may talk to the book and to Cognito of this account, and to no other server', async () => {
  await using book = await aBook()
  const page = await book.page()
  expect(connectSrc(page)).toBe(`'self' ${book.account.place.endpoint}`)
  expect(await page.text()).toContain(`<meta name="workbook-sign-in" content="${book.account.place.endpoint}">`)
})

test('on AWS that is Cognito of the chosen region; while the settings make no sense there is none', async () => {
  const options = { dist: tmpdir(), practice: 'http://127.0.0.1:4510', async *check() {} }
  const headers = { host: '127.0.0.1:4500' }
  const app = { region: 'eu-central-1', table: 'chocolate_user' }
  const here = { kind: 'aws', place: { region: app.region }, endpoint: undefined, app } as const
  const aws = bookApp({ ...options, signIn: signInTo(async (use) => use(here)) })
  expect(connectSrc(await aws.request(`${OWN}/`, { headers }))).toBe(
    "'self' https://cognito-idp.eu-central-1.amazonaws.com",
  )
  const refusing = signInTo(() => Promise.reject(new Refusal('ACCOUNT is “moon” in .env or your shell.')))
  const lost = bookApp({ ...options, signIn: refusing })
  expect(connectSrc(await lost.request(`${OWN}/`, { headers }))).toBe("'self'")
  await expect(refusing.place()).rejects.toThrow('ACCOUNT is “moon”')
})
