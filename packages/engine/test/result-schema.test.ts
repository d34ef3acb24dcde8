/** The published contract (`result.schema.json`) says the same as `result.ts`, and every result keeps it. */
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'

import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, test } from 'vitest'

import type { CheckedAccount, AwsCall, CheckResult, LessonResult, RuleResult } from '../src/result.ts'
import { ROOT } from '@workbook/workbook'
import { openTestAccount } from '../../../tools/world/account.ts'
import { check, rulesOf } from '../../../tools/world/check.ts'
import { createPool, doEverything } from '../../../tools/world/tasks.ts'
import { checkStep09 } from './check-step09.ts'
import { openFaultServer } from './fault-server.ts'

const schema = JSON.parse(await readFile(join(ROOT, 'packages/engine/src/result.schema.json'), 'utf8')) as object
const validate = new Ajv2020({ allErrors: true, strict: true }).compile(schema)

/** What is wrong with a result; nothing when it keeps the contract. It is printed and read again first, as `--json` does. */
function complaintsAbout(result: unknown): readonly string[] {
  validate(JSON.parse(JSON.stringify(result)))
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`)
}

describe('what a check really answers keeps the contract', () => {
  test('where nothing is done yet: fail and waiting', async () => {
    await using account = await openTestAccount()
    const result = await check(account, 'step09')
    expect(complaintsAbout(result)).toEqual([])
    expect(result.lessons.map(({ status }) => status)).toEqual(['fail', 'waiting', 'waiting', 'waiting', 'waiting'])
  })

  test('where everything is done, with good practice left to do: pass and note', async () => {
    await using account = await openTestAccount()
    await doEverything(account)
    const careless = await createPool(account, { UsernameConfiguration: { CaseSensitive: true } })
    const result = await check(account, 'step09/1', { userPoolId: careless })
    expect(complaintsAbout(result)).toEqual([])
    expect(result.status).toBe('pass')
    expect(rulesOf(result).map(({ status }) => status)).toContain('note')
  })

  test('where something could not be looked at: cannot-check', async () => {
    const { endpoint } = await openFaultServer({ '*': { error: 'ExpiredTokenException' } })
    const { result } = await checkStep09(endpoint)
    expect(complaintsAbout(result)).toEqual([])
    expect(result.calls.map(({ error }) => error)).toContain('ExpiredTokenException')
  })
})

const call: Required<AwsCall> = { operation: 'DescribeUserPool', ms: 12, error: 'AccessDeniedException' }
const account: Required<CheckedAccount> = {
  kind: 'practice',
  id: '000000000000',
  region: 'us-east-1',
  identity: 'arn:aws:iam::000000000000:user/learner',
  endpoint: 'http://127.0.0.1:4510',
}
const quiet: RuleResult = { rule: 'step09/1-user-pool/found', title: 'There is a pool', status: 'pass', found: 'one' }
const open: RuleResult = {
  rule: 'step09/1-user-pool/mails-a-link',
  title: 'The pool mails a link',
  status: 'fail',
  cause: 'pool-mails-a-code',
  expected: 'a link',
  found: 'a code',
  where: 'us-east-1 · us-east-1_a1B2c3D4e · VerificationMessageTemplate',
  why: 'Lesson 4 asks you to click a link.',
  fix: ['In the console …', 'npm run step step09/1'],
  see: 'aws cognito-idp describe-user-pool',
}
const lesson: LessonResult = { lesson: 'step09/1-user-pool', title: 'A pool', status: 'fail', rules: [quiet, open] }
const whole: CheckResult = { version: 1, step: 'step09', status: 'fail', account, lessons: [lesson], calls: [call] }

/** One part of a result put in its place. */
const parts: readonly (readonly [string, object, readonly string[], (part: object) => object])[] = [
  ['the result', whole, [], (part) => part],
  ['the account', account, ['endpoint'], (part) => ({ ...whole, account: part })],
  ['a lesson', lesson, [], (part) => ({ ...whole, lessons: [part] })],
  ['a rule that passes', quiet, [], (part) => ({ ...whole, lessons: [{ ...lesson, rules: [part] }] })],
  ['a rule that fails', open, [], (part) => ({ ...whole, lessons: [{ ...lesson, rules: [part] }] })],
  ['a call', call, ['error'], (part) => ({ ...whole, calls: [part] })],
]

describe('a result that breaks the contract is refused', () => {
  test('the one from which the others are made is as it should be', () => {
    expect(complaintsAbout(whole)).toEqual([])
  })

  test.for(parts)('%s with one member more', ([, part, , put]) => {
    expect(complaintsAbout(put({ ...part, clientSecret: 'x' }))).not.toEqual([])
  })

  test.for(parts)('%s with one member less, unless it may be left out', ([, part, optional, put]) => {
    for (const missing of Object.keys(part)) {
      const rest = Object.fromEntries(Object.entries(part).filter(([name]) => name !== missing))
      expect([missing, complaintsAbout(put(rest)).length === 0]).toEqual([missing, optional.includes(missing)])
    }
  })

  test.for(parts)('%s with one member of another type', ([, part, , put]) => {
    for (const name of Object.keys(part)) {
      expect([name, complaintsAbout(put({ ...part, [name]: { not: 'this' } })).length]).not.toEqual([name, 0])
    }
  })

  test('a whole check does not wait', () => {
    expect(complaintsAbout({ ...whole, status: 'waiting' })).not.toEqual([])
  })

  test('each status has its own members', () => {
    // `satisfies` keeps these lists as complete as result.ts is.
    const ofRules = { pass: quiet, waiting: quiet, fail: open, 'cannot-check': open, note: open } satisfies Record<
      RuleResult['status'],
      RuleResult
    >
    for (const [status, right] of Object.entries(ofRules)) {
      const wrong = right === quiet ? open : quiet
      const withRule = (part: object) => ({ ...whole, lessons: [{ ...lesson, rules: [{ ...part, status }] }] })
      expect([status, complaintsAbout(withRule(right))]).toEqual([status, []])
      expect([status, complaintsAbout(withRule(wrong)).length]).not.toEqual([status, 0])
    }
    const ofLessons = { pass: 1, fail: 1, 'cannot-check': 1, waiting: 1 } satisfies Record<LessonResult['status'], 1>
    for (const status of Object.keys(ofLessons)) {
      expect(complaintsAbout({ ...whole, lessons: [{ ...lesson, status }] })).toEqual([])
    }
    expect(complaintsAbout({ ...whole, lessons: [{ ...lesson, status: 'note' }] })).not.toEqual([])
  })
})
