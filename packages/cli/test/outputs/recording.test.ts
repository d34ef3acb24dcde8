/** A recording: evaluated again it comes to the identical result, and it holds nothing private. */
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

import { describe, expect, test } from 'vitest'

import {
  type CheckResult,
  type RecordedLesson,
  type Recording,
  redactorWith,
  replay,
  resultOf,
  type Settings,
} from '@workbook/engine'
import { allLessons, loadChecks, ROOT, select } from '@workbook/workbook'
import { recordingSchema } from '../../../workbook/src/recording/recording-schema.ts'
import { parseJson } from '../../../workbook/src/parse-json.ts'
import { AtTerminal } from '../command.ts'
import { checkStep09 } from '../../../engine/test/check-step09.ts'
import { openFaultServer } from '../../../engine/test/fault-server.ts'
import type { NearMisses } from '../../../../tests/near-misses/near-miss.ts'
import { openTestAccount, type TestAccount } from '../../../../tools/world/account.ts'
import { createPool, doEverything } from '../../../../tools/world/tasks.ts'

const redact = redactorWith('a key for these tests')

const LESSON = { lesson: 'step09/1-user-pool', facts: {}, names: { region: 'us-east-1' }, context: { kind: 'aws' } }

/** A recording with this change, as a file holds it. */
function recorded(change: object): string {
  const account = { kind: 'aws', id: '111122223333', region: 'us-east-1', identity: '' }
  return JSON.stringify({ recording: 1, step: 'step09', account, calls: [], lessons: [LESSON], ...change })
}

/** The one sentence with which a file of this text is refused. */
async function refusalOf(text: string | undefined): Promise<string> {
  await using terminal = await AtTerminal.sits()
  if (text !== undefined) await terminal.learner.write('bad.json', text)
  const { code, out, err } = await terminal.run(['check', 'step09', '--replay=bad.json'])
  expect([code, out]).toEqual([3, ''])
  expect(err.trimEnd().split('\n')).toHaveLength(1)
  return err
}

/** Checks, records, writes and reads the recording, and evaluates it again. */
async function thereAndBack(endpoint: string, settings: Partial<Settings> = {}, step = 'step09') {
  const lessons: RecordedLesson[] = []
  const onArtifacts = (lesson: string, artifacts: Omit<RecordedLesson, 'lesson'>) =>
    lessons.push({ lesson, ...artifacts })
  const checks = await loadChecks(select([step]))
  const different = {
    step,
    checks,
    settings,
    onArtifacts: (...each: Parameters<typeof onArtifacts>) => void onArtifacts(...each),
  }
  const { result } = await checkStep09(endpoint, different)
  const { account, calls } = result
  const text = JSON.stringify(redact<Recording>({ recording: 1, step, account, lessons, calls }))
  const recording = parseJson(recordingSchema, text)
  if (recording === undefined) throw new Error('What was recorded is not a recording.')
  return { result, text, replayed: await resultOf(replay(recording, checks)) }
}

const plain = (result: CheckResult): unknown => JSON.parse(JSON.stringify(result))

describe('replaying comes to the identical result', () => {
  test('for a green account', async () => {
    await using account = await openTestAccount()
    await doEverything(account)
    const { result, replayed } = await thereAndBack(account.place.endpoint)
    expect(result.status).toBe('pass')
    expect(plain(replayed)).toEqual(plain(redact(result)))
  })

  test('where something was denied', async () => {
    await using account = await openTestAccount()
    await doEverything(account)
    const denied = { 'cognito-idp:ListUsers': { error: 'AccessDeniedException' } }
    const { endpoint } = await openFaultServer(denied, account.place.endpoint)
    const { result, replayed } = await thereAndBack(endpoint)
    expect(result.status).toBe('cannot-check')
    expect(plain(replayed)).toEqual(plain(redact(result)))
  })

  for (const { id, step, name } of allLessons()) {
    test(`for every near miss of ${id}`, async () => {
      const { default: misses } = (await import(
        pathToFileURL(join(ROOT, 'tests', 'near-misses', step, `${name}.ts`)).href
      )) as { default: NearMisses }
      for (const [cause, miss] of Object.entries(misses)) {
        if (!('make' in miss)) continue
        await using account: TestAccount = await openTestAccount()
        const { env } = await miss.make(account)
        const { result, replayed } = await thereAndBack(account.place.endpoint, env, step)
        expect(JSON.stringify(result)).toContain(`"${cause}"`)
        expect(plain(replayed)).toEqual(plain(redact(result)))
      }
    })
  }
})

describe('redaction', () => {
  test('hides addresses, so that equal ones stay equal and spellings stay spellings', () => {
    const [ana, again, capital, other] = redact(['ana@example.org', 'ana@example.org', 'Ana@Example.org', 'b@c.de'])
    expect(ana).toMatch(/^[a-z]{12}@hidden\.invalid$/)
    expect(again).toBe(ana)
    expect(capital).not.toBe(ana)
    expect(capital?.toLowerCase()).toBe(ana)
    expect(other?.toLowerCase()).not.toBe(ana)
    expect(redact('an item for “ana@example.org”, CONFIRMED')).toBe(`an item for “${ana}”, CONFIRMED`)
  })

  test('hides account ids and who asked, except in the practice account', () => {
    const arn = redact('arn:aws:sts::111122223333:assumed-role/school/ana@example.org')
    expect(arn).toMatch(/^arn:aws:sts::9\d{11}:assumed-role\/hidden$/)
    expect(redact({ id: '111122223333' }).id).toBe(arn.split(':')[4])
    const practice = 'arn:aws:iam::000000000000:user/practice'
    expect(redact(practice)).toBe(practice)
    expect(redact('us-east-1_111122223333')).toBe('us-east-1_111122223333')
  })

  test('hides what a row says, names of users, and what no rule reads', () => {
    expect(redact({ item: { email: { S: 'a' }, first_name: { S: 'Ana' }, age: { N: '17' } } })).toEqual({
      item: { email: { S: 'a' }, first_name: { S: 'hidden' }, age: { S: 'hidden' } },
    })
    expect(redact({ username: 'anasmith' }).username).toMatch(/^user-[a-z]{8}$/)
    expect(redact({ ClientSecret: 'x', UserPoolTags: { owner: 'Ana' }, hasSecret: true, Id: 'a' })).toEqual({
      hasSecret: true,
      Id: 'a',
    })
  })

  test('of two recordings hides the same address differently', () => {
    expect(redactorWith('another key')('ana@example.org')).not.toBe(redact('ana@example.org'))
  })
})

describe('as a command', () => {
  test('what --record wrote, --replay evaluates, without an account, settings or progress', async () => {
    await using account = await openTestAccount()
    await createPool(account)
    const { endpoint, arrived } = await openFaultServer({}, account.place.endpoint)
    const shell = { ACCOUNT: 'aws', AWS_ENDPOINT_URL: endpoint, AWS_ACCESS_KEY_ID: 'A', AWS_SECRET_ACCESS_KEY: 'B' }
    await using terminal = await AtTerminal.sits()
    const live = await terminal.run(['check', 'step09', '--json', '--record=seen.json'], shell)
    const asked = arrived.length
    await using elsewhere = await AtTerminal.sits()
    await elsewhere.learner.write('seen.json', await terminal.learner.read('seen.json'))
    const before = await readdir(elsewhere.home)
    const again = await elsewhere.run(['check', 'step09', '--json', '--replay=seen.json'])
    expect([again.code, again.err]).toEqual([1, ''])
    expect(again.out).toBe(live.out)
    expect([asked > 0, arrived.length]).toEqual([true, asked])
    expect(await readdir(elsewhere.home)).toEqual(before)
    // A .env that makes no sense is no reason to refuse: it is not needed.
    await elsewhere.learner.write('.env', 'no setting\n')
    expect(await elsewhere.run(['check', 'step09', '--json', '--replay=seen.json'])).toEqual(again)
  })

  test('one of before November 2026, in which facts were seen or unseen, is evaluated all the same', async () => {
    const problem = { cause: 'access-denied', operation: 'cognito-idp:ListUserPools', error: 'AccessDeniedException' }
    const facts = {
      pool: { state: 'unseen', problem },
      domain: { state: 'seen', value: undefined },
    }
    await using terminal = await AtTerminal.sits()
    await terminal.learner.write('old.json', recorded({ lessons: [{ ...LESSON, facts }] }))
    const { code, out, err } = await terminal.run(['check', 'step09/1', '--replay=old.json'])
    expect([code, err]).toEqual([2, ''])
    expect(out).toContain('cognito-idp:ListUserPools')
    expect(out).not.toContain('UNEXPECTED')
  })

  test.for([
    ['no JSON', '{'],
    ['another version', '{"recording": 2}'],
    ['no account', recorded({ account: null })],
    ['an account without a name', recorded({ account: {} })],
    ['a lesson without context', recorded({ lessons: [{ ...LESSON, context: undefined }] })],
    ['a fact without its problem', recorded({ lessons: [{ ...LESSON, facts: { pool: { state: 'unavailable' } } }] })],
    ['a fact in an unknown state', recorded({ lessons: [{ ...LESSON, facts: { pool: { state: 'guessed' } } }] })],
    ['names that are numbers', recorded({ lessons: [{ ...LESSON, names: { region: 1 } }] })],
    ['calls without times', recorded({ calls: [{ operation: 'x' }] })],
  ] as const)('a file with %s is refused in one sentence', async ([, text]) => {
    expect(await refusalOf(text)).toContain('“bad.json” isn’t a recording, or part of it is missing.')
  })

  test('so is one that is not there, and one without the lesson', async () => {
    expect(await refusalOf(undefined)).toContain('Can’t read “bad.json”.')
    expect(await refusalOf(recorded({ lessons: [] }))).toContain('There’s no lesson in “bad.json”.')
    expect(await refusalOf(recorded({ lessons: [{ ...LESSON, lesson: 'step99/1-x' }] }))).toContain(
      'That lesson isn’t in “bad.json”. It has: step99/1-x.',
    )
  })

  test('a problem that this workbook does not know is an unexpected one', async () => {
    const facts = { pool: { state: 'unavailable', problem: { cause: 'new-cause', error: 'NewError' } } }
    await using terminal = await AtTerminal.sits()
    await terminal.learner.write('new.json', recorded({ lessons: [{ ...LESSON, facts }] }))
    const { code, out, err } = await terminal.run(['check', 'step09/1', '--replay=new.json'])
    expect([code, err]).toEqual([2, ''])
    expect(out).toContain('NewError')
  })
})
