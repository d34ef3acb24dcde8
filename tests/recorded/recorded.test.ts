/** Realistic answers of AWS, based on the API reference and field reports, and what the check says. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

import { afterAll, describe, expect, test } from 'vitest'

import { loadChecks, select } from '@workbook/workbook'
import { causesOf } from '../../tools/world/check.ts'
import { consoleMade, EMAIL, POOL } from './green.ts'
import { openFakeAws } from './serve.ts'
import type { RecordedAnswer, RecordedAccount } from './recorded-account.ts'

const FOLDER = join(import.meta.dirname, 'answers')
const files = readdirSync(FOLDER).map((file) => file.replace(/\.json$/, ''))
const read = (name: string) =>
  JSON.parse(readFileSync(join(FOLDER, `${name}.json`), 'utf8')) as RecordedAnswer & { readonly source: string }

const checks = await loadChecks(select(['step09']))
const fakeAws = await openFakeAws()
afterAll(() => fakeAws[Symbol.asyncDispose]())

/** The recorded answers, in an account where everything else is right. AdminGetUser knows the users of ListUsers. */
function told(recorded: readonly RecordedAnswer[]): RecordedAccount {
  const list = recorded.find(({ operation }) => operation === 'ListUsers')
  const users =
    list && 'answer' in list ? (list.answer as { Users: RecordedAccount['users'][string] }).Users : undefined
  return { ...consoleMade, ...(users && { users: { [POOL]: users } }), recorded }
}

/** In an account where everything else is right: what is recorded, how the five lessons end, and for which causes. */
interface CheckedAtEndpoint {
  readonly recordings: readonly string[]
  readonly lessons: string
  readonly causes: Readonly<Record<string, string>>
}

const PASS = 'pass pass pass pass pass'

const stories: Readonly<Record<string, CheckedAtEndpoint>> = {
  'a pool of the console mails a code, and is protected': {
    recordings: ['console-spa-pool'],
    lessons: 'fail pass pass pass pass',
    causes: { 'mails-a-link': 'pool-mails-a-code', 'can-be-deleted': 'deletion-protected' },
  },
  'an update of one thing emptied another': {
    recordings: ['partly-updated-pool'],
    lessons: 'fail pass pass pass pass',
    causes: { 'verifies-email': 'email-not-verified-by-cognito' },
  },
  'a web application of the console has a secret': {
    recordings: ['console-web-client'],
    lessons: 'pass fail pass pass pass',
    causes: { 'no-secret': 'client-has-a-secret', 'no-password-sign-in': 'choice-based-sign-in' },
  },
  'a return URL left blank': {
    recordings: ['console-spa-client-without-return-url'],
    lessons: 'pass fail pass pass pass',
    causes: { 'own-callback': 'placeholder-callback', 'no-password-sign-in': 'choice-based-sign-in' },
  },
  'a client with nothing but a name': {
    recordings: ['cli-client'],
    lessons: 'pass fail pass pass pass',
    causes: {
      'hosted-pages-on': 'hosted-pages-off',
      'own-callback': 'no-callback',
      'own-users': 'cognito-not-a-provider',
      scopes: 'scopes-missing',
      'hides-who-exists': 'tells-who-exists',
    },
  },
  'managed login with a style': { recordings: ['domain-managed-login', 'style'], lessons: PASS, causes: {} },
  'managed login without a style': {
    recordings: ['domain-managed-login', 'no-style'],
    lessons: 'pass pass fail pass pass',
    causes: { 'page-available': 'no-branding-style' },
  },
  'classic pages without a style': { recordings: ['domain-classic', 'no-style'], lessons: PASS, causes: {} },
  'a domain that Cognito does not know': {
    recordings: ['domain-unknown'],
    lessons: 'pass pass fail pass pass',
    causes: { domain: 'domain-not-ready' },
  },
  'a domain of somebody else': {
    recordings: ['domain-of-somebody-else'],
    lessons: 'pass pass fail pass pass',
    causes: { domain: 'domain-not-ready' },
  },
  'a visitor who has not clicked': {
    recordings: ['user-unconfirmed'],
    lessons: 'pass pass pass fail pass',
    causes: { confirmed: 'link-not-clicked' },
  },
  'a visitor who clicked': { recordings: ['user-confirmed'], lessons: PASS, causes: {} },
  'a visitor confirmed by hand': {
    recordings: ['user-confirmed-by-hand'],
    lessons: 'pass pass pass fail pass',
    causes: { 'email-verified': 'confirmed-by-hand' },
  },
  'a user made by an administrator': {
    recordings: ['user-made-by-an-admin'],
    lessons: 'pass pass fail waiting waiting',
    causes: { 'a-visitor-signed-up': 'made-by-an-admin' },
  },
  'a user who must choose a new password': {
    recordings: ['user-to-be-reset'],
    lessons: 'pass pass pass fail pass',
    causes: { confirmed: 'must-reset-password' },
  },
  'a user who came by way of another provider': {
    recordings: ['user-of-another-provider'],
    lessons: 'pass pass fail waiting waiting',
    causes: { 'a-visitor-signed-up': 'came-from-another-provider' },
  },
  'a user of a status that is no longer used': {
    recordings: ['user-of-unknown-status'],
    lessons: 'pass pass pass fail pass',
    causes: { confirmed: 'link-not-clicked' },
  },
  'a provisioned table, and its row': { recordings: ['table-provisioned', 'row'], lessons: PASS, causes: {} },
  'a row that was deleted a moment ago, which a scan still sees': {
    recordings: ['no-row'],
    lessons: 'pass pass pass pass fail',
    causes: { row: 'no-row' },
  },
}

describe('what the check says of', () => {
  test.for(Object.entries(stories))('%s', async ([, { recordings, lessons, causes }]) => {
    const account = told(recordings.map(read))
    const result = await fakeAws.check(account, checks, { email: EMAIL })
    expect({ lessons: result.lessons.map(({ status }) => status).join(' '), causes: causesOf(result) }).toEqual({
      lessons,
      causes,
    })
  })
})

test('every recording says where it comes from, and tells a story', () => {
  expect(files.filter((name) => !read(name).source.startsWith('API reference'))).toEqual([])
  const told = new Set(Object.values(stories).flatMap(({ recordings }) => recordings))
  expect(files.toSorted()).toEqual([...told].toSorted())
})
