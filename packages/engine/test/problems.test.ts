/** What a check says when AWS, the network or the credentials are not as they should be. */
import { createServer } from 'node:http'
import { once } from 'node:events'
import type { AddressInfo } from 'node:net'

import { describe, expect, test } from 'vitest'

import { exitCode } from '../src/exit.ts'
import { type ProblemCause, toProblem } from '../src/gather/problem.ts'
import { problemTexts } from '../src/report/problem-text.ts'
import { nextAction } from '../src/report/text.ts'
import { openTestAccount } from '../../../tools/world/account.ts'
import { rulesOf } from '../../../tools/world/check.ts'
import { doEverything } from '../../../tools/world/tasks.ts'
import { checkStep09, problemsOf, type CheckedAtEndpoint } from './check-step09.ts'
import { type Fault, openFaultServer } from './fault-server.ts'
import { format } from '@workbook/i18n'
import messages from '../../../docs/.vitepress/book/site.en.ts'

const HURRY = { connect: 300, answer: 200, whole: 400 }

/** What a check showed about a problem, in a form to compare with `clearly(…)`. */
const shownOf = ({ result, text }: CheckedAtEndpoint) => ({
  status: result.status,
  exit: exitCode(result),
  causes: problemsOf(result),
  times: text.split('\n').filter((line) => line.includes('Found')).length,
  nextActions: text.split('\n').filter((line) => line.startsWith('Next: ')).length,
  next: nextAction(result).split(/[.:?]/)[0],
  leaks: [text, JSON.stringify(result)].flatMap((output) => LEAKS.exec(output) ?? []),
})

/** Stack traces, messages (they may contain what was sent), and keys. */
const LEAKS = /\bat .*:\d+:\d+|node:internal|\bstack\b|A message from AWS|a-secret-key/

/** What is true of every problem. */
const clearly = (cause: ProblemCause, times = 1) => ({
  status: 'cannot-check',
  exit: 2,
  causes: [cause],
  times,
  nextActions: 1,
  next: problemTexts()[cause].fix[0].split(/[.:?]/)[0],
  leaks: [],
})

describe('every AWS call fails in the same way, and the problem is shown once', () => {
  const faults: readonly (readonly [string, Fault, ProblemCause])[] = [
    ['keys that have expired', { error: 'ExpiredTokenException' }, 'expired-credentials'],
    ['keys that AWS does not know', { error: 'UnrecognizedClientException' }, 'invalid-credentials'],
    ['a secret key that is cut short', { error: 'InvalidSignatureException' }, 'wrong-signature'],
    ['an answer that is no JSON', { body: '{"UserPools": [', type: 'application/x-amz-json-1.1' }, 'unexpected'],
    ['a fault of AWS itself', { error: 'InternalErrorException', status: 500 }, 'unexpected'],
    ['a login page in the way', { body: '<html>Log in to the Wi-Fi first</html>' }, 'not-aws'],
    ['an empty page in the way', { body: '' }, 'not-aws'],
    ['a filter in the way', { body: '<html>Blocked</html>', status: 403 }, 'not-aws'],
    ['a connection that breaks', 'reset', 'endpoint-gone'],
  ]
  test.for(faults)('%s', async ([, fault, cause]) => {
    const { endpoint } = await openFaultServer({ '*': fault })
    expect(shownOf(await checkStep09(endpoint))).toEqual(clearly(cause))
  })

  test('an endpoint that does not know the calls: each is named', async () => {
    const { endpoint } = await openFaultServer({ '*': { error: 'UnknownOperationException' } })
    const checked = await checkStep09(endpoint)
    expect(shownOf(checked)).toEqual(clearly('unknown-operation', 2))
    expect(checked.text).toContain('doesn’t know cognito-idp:ListUserPools')
    expect(checked.text).toContain('doesn’t know dynamodb:DescribeTable')
  })

  test('AWS asks to slow down: three tries each, then the check gives up', async () => {
    const { endpoint, arrived } = await openFaultServer({ '*': { error: 'TooManyRequestsException' } })
    expect(shownOf(await checkStep09(endpoint))).toEqual(clearly('throttled'))
    expect(arrived.filter((operation) => operation === 'cognito-idp:ListUserPools')).toHaveLength(3)
    expect(new Set(arrived)).toEqual(
      new Set(['sts:GetCallerIdentity', 'cognito-idp:ListUserPools', 'dynamodb:DescribeTable']),
    )
  })

  test('a server that never answers is not waited for', async () => {
    const { endpoint } = await openFaultServer({ '*': 'silence' })
    const from = performance.now()
    expect(shownOf(await checkStep09(endpoint, { timeouts: HURRY }))).toEqual(clearly('timed-out'))
    expect(performance.now() - from).toBeLessThan(3_000)
  })

  test('an answer that begins and never ends is not waited for either', async () => {
    const { endpoint } = await openFaultServer({ '*': 'half an answer' })
    const from = performance.now()
    expect(shownOf(await checkStep09(endpoint, { timeouts: HURRY }))).toEqual(clearly('timed-out'))
    expect(performance.now() - from).toBeLessThan(3_000)
  })

  test('no server listens at the address', async () => {
    const endpoint = await nobody()
    expect(shownOf(await checkStep09(endpoint))).toEqual(clearly('endpoint-gone'))
    expect(shownOf(await checkStep09(endpoint, { kind: 'practice' }))).toEqual(clearly('practice-account-gone'))
  })

  test('there is no such region: its host has no address', async () => {
    const checked = await checkStep09('http://cognito-idp.us-east-9.invalid', { endpoint: undefined })
    expect(shownOf(checked)).toEqual(clearly('unreachable'))
  })

  test('a region that is no region, and none at all', async () => {
    const place = { region: 'US East 1', credentials: { accessKeyId: 'AKIAEXAMPLE', secretAccessKey: 'a-secret-key' } }
    expect(shownOf(await checkStep09('', { place, endpoint: undefined }))).toEqual(clearly('no-region'))
  })
})

describe('one call fails, and the rest is still judged', () => {
  test('a missing permission is named, and only hides what depends on it', async () => {
    await using account = await openTestAccount()
    await doEverything(account)
    const faults = { 'cognito-idp:DescribeUserPoolClient': { error: 'AccessDeniedException' } }
    const { endpoint } = await openFaultServer(faults, account.place.endpoint)
    const { result, text } = await checkStep09(endpoint)
    expect(result.status).toBe('cannot-check')
    expect(result.lessons.map(({ status }) => status)).toEqual(['pass', 'cannot-check', 'cannot-check', 'pass', 'pass'])
    const third = result.lessons[2]?.rules.map(({ rule, status }) => [rule.split('/')[2], status])
    expect(third).toContainEqual(['domain', 'pass'])
    expect(third).toContainEqual(['a-visitor-signed-up', 'pass'])
    expect(text).toContain('your identity may not call cognito-idp:DescribeUserPoolClient')
    expect(text).toMatch(/^Next: Ask the administrator of the account to allow\ncognito-idp:DescribeUserPoolClient/m)
    expect(result.calls).toContainEqual(
      expect.objectContaining({ operation: 'DescribeUserPoolClient', error: 'AccessDeniedException' }),
    )
  })

  test('two missing permissions are both named', async () => {
    await using account = await openTestAccount()
    await doEverything(account)
    const denied = { error: 'AccessDeniedException' }
    const faults = { 'cognito-idp:DescribeUserPoolDomain': denied, 'cognito-idp:ListUsers': denied }
    const { endpoint } = await openFaultServer(faults, account.place.endpoint)
    const { text } = await checkStep09(endpoint)
    expect(text.match(/your identity may not call cognito-idp:\w+/g)).toEqual([
      'your identity may not call cognito-idp:DescribeUserPoolDomain',
      'your identity may not call cognito-idp:ListUsers',
    ])
  })

  test('what is wrong outweighs what could not be seen', async () => {
    await using account = await openTestAccount()
    const faults = { 'dynamodb:DescribeTable': { error: 'AccessDeniedException' } }
    const { endpoint } = await openFaultServer(faults, account.place.endpoint)
    const { result } = await checkStep09(endpoint)
    expect([result.status, exitCode(result)]).toEqual(['fail', 1])
  })

  test('not even the identity may be read: the check goes on without it', async () => {
    await using account = await openTestAccount()
    await doEverything(account)
    const faults = { 'sts:GetCallerIdentity': { error: 'AccessDenied' } }
    const { endpoint } = await openFaultServer(faults, account.place.endpoint)
    const { result, text } = await checkStep09(endpoint)
    expect(result.status).toBe('pass')
    expect(text.split('\n')[0]).toContain('identity unknown')
  })

  test('a permission that only makes a message better is not missed', async () => {
    await using account = await openTestAccount()
    await doEverything(account)
    const faults = { 'dynamodb:ListTables': { error: 'AccessDeniedException' } }
    const { endpoint } = await openFaultServer(faults, account.place.endpoint)
    const { result } = await checkStep09(endpoint, { settings: { table: 'choco_user' } })
    const row = rulesOf(result).find(({ rule }) => rule === 'step09/5-table-row/table')
    expect(row).toMatchObject({ status: 'fail', cause: 'no-table' })
  })
})

describe('errors are told apart by name and code, never by message', () => {
  const error = (name: string, more: { message?: string; code?: string } = {}) =>
    Object.assign(new Error(more.message ?? 'secret words'), { name, ...more })
  const aws = { kind: 'aws' } as const

  test.for([
    ['a profile that is not there', error('CredentialsProviderError'), { ...aws, profile: 'school' }, 'no-profile'],
    ['no credentials at all', error('CredentialsProviderError'), aws, 'no-credentials'],
    [
      'a single sign-on that has ended',
      error('CredentialsProviderError', { message: 'The SSO session associated with this profile has expired.' }),
      { ...aws, profile: 'school' },
      'expired-credentials',
    ],
    ['a connection that broke, as the SDK names it', error('TimeoutError', { code: 'ECONNRESET' }), aws, 'unreachable'],
    ['a school that looks into https', error('Error', { code: 'SELF_SIGNED_CERT_IN_CHAIN' }), aws, 'not-aws'],
    ['a fault in a check', new TypeError('x is undefined'), aws, 'check-is-wrong'],
    ['an error nobody has seen before', error('SurprisingException'), aws, 'unexpected'],
  ] as const)('%s', ([, thrown, context, cause]) => {
    const problem = toProblem(thrown, context)
    expect(problem.cause).toBe(cause)
    expect(JSON.stringify(problem)).not.toContain('secret words')
  })

  test('even something that is no error', () => {
    expect(toProblem('secret words', aws)).toEqual({ cause: 'unexpected', error: 'unknown error' })
  })

  test.for(Object.entries(problemTexts()))('%s says what to do', ([, { found, why, fix }]) => {
    expect(found).not.toBe('')
    expect(why).toMatch(/^[A-Z].*\.$/)
    expect(fix).toHaveLength(2)
  })
})

/** An address that no server listens on any more. */
async function nobody(): Promise<string> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  server.close()
  await once(server, 'close')
  return `http://127.0.0.1:${port}`
}

test('what a problem says to report is written by a command that there is', () => {
  expect(problemTexts()['check-is-wrong'].fix[1]).toContain('npm run report')
  for (const { fix } of Object.values(problemTexts())) expect(fix.join(' ')).not.toContain('npm run check -- ')
})

test('the page of troubles quotes what was found, whatever its grammar', () => {
  const found = problemTexts()['access-denied'].found
  expect(format(messages.problem, { found })).toBe(`The check says “${found}”`)
})
