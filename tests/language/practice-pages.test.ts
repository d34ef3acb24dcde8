/** The practice account's own pages and mails, in a language made from English. */
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

import { beforeAll, expect, test } from 'vitest'

import { openPracticeAccount, resetPracticeAccount } from '../../practice-account/index.ts'
import { adopt, type English } from '../../practice-account/words/index.ts'
import { confirmedUser, freshAccount, freshFolder, PASSWORD, stepNine } from '../practice-account/account.ts'
import { Visitor } from '../practice-account/browser.ts'
import { strayOnPage } from './page-words.ts'
import { PSEUDO, pseudoDictionary } from './pseudo.ts'

beforeAll(async () => {
  const says = await pseudoDictionary()
  adopt(PSEUDO, says['practice-account/words/index.ts'] as English)
})

const EMAIL = 'ana@example.com'
const BY_CODE = { pool: { VerificationMessageTemplate: { DefaultEmailOption: 'CONFIRM_WITH_CODE' } } } as const

/** An account with a pool, and somebody at a browser who reads each page that they open. */
async function atTheBrowser(change: Parameters<typeof stepNine>[1] = {}, functions?: string) {
  const fresh = await freshAccount(freshFolder(), functions)
  const step = await stepNine(fresh, change)
  const visitor = new Visitor(fresh.endpoint)
  const at = (page: string, query = step.query) => `${step.pages}/${page}?${query}`
  const read = async (answer: Response): Promise<string> => {
    const page = await answer.text()
    expect({ url: answer.url, language: /<html lang="(.*?)">/.exec(page)?.[1] }).toEqual({
      url: answer.url,
      language: PSEUDO,
    })
    expect(page).toContain('⟦')
    expect({ url: answer.url, stray: strayOnPage(page) }).toEqual({ url: answer.url, stray: [] })
    return page
  }
  const open = async (url: string) => read(await visitor.get(url))
  /** Sends a form and reads the page that it leads to. */
  const send = async (url: string, fields: Record<string, string>) => {
    const answer = await visitor.submit(url, fields)
    const next = answer.headers.get('location')
    return next === null ? read(answer) : open(next)
  }
  return { ...fresh, fresh, step, visitor, at, read, open, send }
}

test('signing up by link: the form, its problems, the waiting, the mail and where its link leads', async () => {
  const { at, read, open, send, inbox, endpoint, visitor } = await atTheBrowser({
    pool: {
      Schema: [
        { Name: 'given_name', Required: true },
        { Name: 'phone_number', Required: true },
      ],
    },
  })
  expect(await open(at('signup'))).toContain('⟦Given name⟧')
  await send(at('signup'), { username: EMAIL, password: 'weak', given_name: 'Ana', phone_number: '+41000000000' })
  expect(await read(await visitor.post(at('signup'), {}))).toContain('⟦This page was open for a long time.')
  const waiting = await send(at('signup'), {
    username: EMAIL,
    password: PASSWORD,
    given_name: 'Ana',
    phone_number: '+41000000000',
  })
  expect(waiting).toMatch(/⟦We have sent a link to ⟧<strong>|⟦We have sent a link to <strong>/)
  const token = /name="form_token" value="([^"]+)"/.exec(waiting)?.[1] ?? ''
  const again = await visitor.post(at('resendcode'), { form_token: token })
  expect(await open(again.headers.get('location') ?? '')).toContain('⟦We have sent a new link.⟧')
  const [mail, first] = await inbox(EMAIL)
  expect(mail?.text).toMatch(/^⟦Please click the link below/)
  expect(await open(`${endpoint}/inbox`)).toContain('⟦New mail: ⟦Your verification link⟧, to ana@example.com⟧')
  await open(first?.link ?? '')
  expect(await open(mail?.link ?? '')).toContain('⟦Your registration has been confirmed!⟧')
  expect(await open(mail?.link ?? '')).toContain('⟦You are confirmed already⟧')
  await open((mail?.link ?? '').replace(/client_id=\w+/, 'client_id=another'))
})

test('signing up by code, also in a pool that sends no mail', async () => {
  const coded = await atTheBrowser(BY_CODE)
  await coded.open(coded.at('confirm'))
  expect(await coded.send(coded.at('signup'), { username: EMAIL, password: PASSWORD })).toContain('⟦Confirm account⟧')
  await coded.send(coded.at('confirm'), { code: '12' })
  const [mail] = await coded.inbox(EMAIL)
  expect(mail?.text).toBe(`⟦Your confirmation code is ${mail?.code}⟧\n`)
  const done = await coded.visitor.submit(coded.at('confirm'), { code: mail?.code ?? '' })
  expect(done.status).toBe(302)
  expect(await coded.open(coded.at('confirm'))).toContain('⟦Your account is confirmed⟧')
  const silent = await atTheBrowser({ pool: { AutoVerifiedAttributes: [] } })
  expect(await silent.send(silent.at('signup'), { username: EMAIL, password: PASSWORD })).toContain('no mail was sent')
})

test('signing in, a password of one’s own, and one that was forgotten', async () => {
  const { fresh, step, at, open, send, inbox, cognito } = await atTheBrowser()
  await confirmedUser(fresh, step, EMAIL)
  await open(at('login'))
  await send(at('login'), { username: EMAIL, password: 'wrong' })
  await open(at('forgotPassword'))
  await send(at('forgotPassword'), { username: EMAIL })
  const code = (await inbox(EMAIL))[0]?.code ?? ''
  await send(at('forgotPassword'), { username: EMAIL, code: 'no', password: PASSWORD })
  expect(await send(at('forgotPassword'), { username: EMAIL, code, password: PASSWORD })).toContain('is changed⟧')
  await cognito.adminCreateUser({ UserPoolId: step.UserPoolId, Username: 'bob@example.com' })
  const [invitation] = await inbox('bob@example.com')
  const password = /password is (\S+)⟧/.exec(invitation?.text ?? '')?.[1] ?? ''
  expect(await send(at('login'), { username: 'bob@example.com', password })).toContain('⟦Save and sign in⟧')
})

test('the error pages, beside what AWS says on them', async () => {
  const { step, at, open, visitor, endpoint } = await atTheBrowser()
  for (const redirect of ['https://example.com/', 'http://Example.com', 'https://elsewhere.example']) {
    const query = new URLSearchParams(step.query)
    query.set('redirect_uri', redirect)
    const refused = (await visitor.get(at('login', query))).headers.get('location') ?? ''
    expect(await open(refused)).toContain('⟦Practice account: the ')
  }
  expect(await open(`${endpoint}/clients/${step.ClientId}`)).toContain('⟦Asked for⟧')
  await open(`${step.pages}/error?error=redirect_mismatch`)
  await open(`${step.pages}/error?error=invalid_request&client_id=x`)
  await open(`${step.pages}/error`)
  await open(`${endpoint}/auth/nobody/login`)
  await open(`${endpoint}/nowhere`)
  const managed = await atTheBrowser({ managedLogin: true, domain: 'managed' })
  expect(await managed.open(managed.at('login'))).toContain('⟦managed login⟧')
})

test('what is in the account, from the first day on', async () => {
  const empty = await freshAccount()
  const bare = await (await fetch(empty.endpoint)).text()
  expect(strayOnPage(bare)).toEqual([])
  expect(bare).toContain('⟦No user pool yet.')
  const folder = join(freshFolder(), 'functions')
  mkdirSync(folder)
  writeFileSync(join(folder, 'welcome.mjs'), 'export const handler = (event) => (console.log("hello"), event)')
  const LambdaConfig = { PostConfirmation: 'arn:aws:lambda:us-east-1:000000000000:function:welcome' }
  const { fresh, step, open, endpoint, cognito, dynamoDb } = await atTheBrowser({ pool: { LambdaConfig } }, folder)
  const sub = await confirmedUser(fresh, step, EMAIL)
  await cognito.signUp({ ClientId: step.ClientId, Username: 'bob@example.com', Password: PASSWORD })
  const [mail] = await fresh.inbox('bob@example.com')
  await cognito.updateUserPool({
    UserPoolId: step.UserPoolId,
    LambdaConfig: { PostConfirmation: `${LambdaConfig.PostConfirmation}-gone` },
  })
  expect(await open(mail?.link ?? '')).toContain('⟦You are confirmed, but a function failed⟧')
  await dynamoDb.deleteItem({ TableName: 'chocolate_user', Key: { email: { S: 'jane.smith@gmail.com' } } })
  await cognito.createUserPool({ PoolName: 'empty-pool' })
  expect(await open(endpoint)).toContain('⟦returned⟧')
  await open(`${endpoint}/pools/${step.UserPoolId}`)
  await open(`${endpoint}/clients/${step.ClientId}`)
  await open(`${endpoint}/users/${sub}`)
  for (const path of ['pools/x', 'clients/x', 'users/x', 'inbox?to=x']) await open(`${endpoint}/${path}`)
})

test('what the port answers to a request that is none of its own, and who finds the account in use', async () => {
  const folder = freshFolder()
  const account = await openPracticeAccount({ folder, port: 0, stay: true })
  const { endpoint } = account
  const answers = [
    await fetch(endpoint, { headers: { 'sec-fetch-site': 'cross-site' } }),
    await fetch(`${endpoint}/inbox`, { method: 'POST', body: 'x'.repeat(1024 * 1024 + 1) }),
    await fetch(endpoint, { method: 'POST', body: '{}', headers: { 'x-amz-target': 'Elsewhere.Do' } }),
  ]
  for (const answer of answers) expect(await answer.text()).toMatch(/⟦.*⟧/)
  const inUse = /^⟦The practice account is already open .*⟧$/
  await expect(openPracticeAccount({ folder, port: 0 })).rejects.toThrow(inUse)
  await expect(resetPracticeAccount(folder)).rejects.toThrow(inUse)
  await account.close()
})

test('an account is opened in the language that is asked for', async () => {
  const account = await openPracticeAccount({ folder: freshFolder(), port: 0, language: 'en' })
  const page = await (await fetch(`${account.endpoint}/inbox`)).text()
  await account.close()
  expect(page).toContain('<html lang="en">')
  expect(strayOnPage(page)).toContain('Inbox')
})
