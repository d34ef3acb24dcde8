/** A recording: judged again it comes to the identical result, and it holds nothing that is nobody else's business. */
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'

import { describe, expect, test } from 'vitest'

import {
  type CheckResult,
  isRecording,
  type RecordedLesson,
  type Recording,
  redactorWith,
  replay,
  type Settings,
} from '@workbook/engine'
import { allLessons, loadChecks, resultOf, select } from '@workbook/workbook'
import { AtTerminal } from '../command.ts'
import { checkStep09 } from '../../../engine/test/check-step09.ts'
import { openFaultServer } from '../../../engine/test/fault-server.ts'
import type { NearMisses } from '../../../../tests/near-misses/near-miss.ts'
import { openTestAccount, type TestAccount } from '../../../../tools/world/account.ts'
import { createPool, doEverything } from '../../../../tools/world/tasks.ts'

const redact = redactorWith('a key for these tests')

/** Checks, records, writes and reads the recording, and judges it again. */
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
  const recording: unknown = JSON.parse(text)
  if (!isRecording(recording)) throw new Error('What was recorded is no recording.')
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
      const { default: misses } = (await import(`../near-misses/${step}/${name}.ts`)) as { default: NearMisses }
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
  test('what --record wrote, --replay judges, with nobody asked and nothing remembered', async () => {
    await using account = await openTestAccount()
    await createPool(account)
    const { endpoint, arrived } = await openFaultServer({}, account.place.endpoint)
    const shell = { ACCOUNT: 'aws', AWS_ENDPOINT_URL: endpoint, AWS_ACCESS_KEY_ID: 'A', AWS_SECRET_ACCESS_KEY: 'B' }
    await using terminal = await AtTerminal.sits()
    const live = await terminal.run(['check', 'step09', '--json', '--record=seen.json'], shell)
    const asked = arrived.length
    const again = await terminal.run(['check', 'step09', '--json', '--replay=seen.json'])
    expect([again.code, again.err]).toEqual([1, ''])
    expect(again.out).toBe(live.out)
    expect([asked > 0, arrived.length]).toEqual([true, asked])
  })

  test.for([
    ['{', 'cannot be read'],
    ['{"recording": 2}', 'is no recording'],
    ['{"recording":1,"step":"step09","account":{},"calls":[],"lessons":[]}', 'holds no such lesson'],
  ] as const)('a file with %s is refused in one sentence', async ([text, why]) => {
    await using terminal = await AtTerminal.sits()
    await writeFile(join(terminal.home, 'bad.json'), text)
    const { code, out, err } = await terminal.run(['check', 'step09', '--replay=bad.json'])
    expect([code, out]).toEqual([3, ''])
    expect(err).toContain(`“bad.json” ${why}`)
    expect(err.trimEnd().split('\n')).toHaveLength(1)
  })
})
