/** Progress: what it remembers, and that nothing it meets on the disk destroys anything. */
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

import { UpdateUserPoolCommand } from '@aws-sdk/client-cognito-identity-provider'
import { describe, expect, test } from 'vitest'

import { lessonIn, NO_PROGRESS, whatBroke, withHint, withResult } from '../../src/progress/progress.ts'
import { ProgressFile } from '../../src/progress/progress-file.ts'
import { AtTerminal } from '../../../cli/test/command.ts'
import { openTestAccount } from '../../../../tools/world/account.ts'
import { createPool } from '../../../../tools/world/tasks.ts'
import { aFolder } from './home.ts'
import { ACCOUNT, checked, lesson, rule } from '../../../../tests/loop/results.ts'
import { onAws } from './shell.ts'

const NOW = new Date('2026-11-22T09:30:15Z')
const LESSON = 'step09/1-user-pool'
const green = withResult(NO_PROGRESS, checked([rule('found', 'pass'), rule('mails-a-link', 'pass')]), NOW)

describe('what changed', () => {
  test('a rule that passed and fails now is named, with what was found', () => {
    const now = lesson(rule('found', 'pass'), rule('mails-a-link', 'fail'))
    expect(whatBroke(lessonIn(green, ACCOUNT, LESSON), now)).toBe(
      'Used to pass, now fails: Title of mails-a-link. Found now: found at mails-a-link',
    )
  })

  test('a rule that never passed has not changed', () => {
    const red = withResult(NO_PROGRESS, checked([rule('found', 'fail')]), NOW)
    expect(whatBroke(lessonIn(red, ACCOUNT, LESSON), lesson(rule('found', 'fail')))).toBeUndefined()
  })

  test('a look that failed in between does not make it forgotten', () => {
    const unseen = withResult(
      green,
      checked([rule('found', 'cannot-check'), rule('mails-a-link', 'cannot-check')]),
      NOW,
    )
    expect(whatBroke(lessonIn(unseen, ACCOUNT, LESSON), lesson(rule('found', 'fail')))).toContain('Title of found')
  })

  test('progress in one account says nothing of another', () => {
    for (const other of [{ id: '999999999999' }, { region: 'eu-west-1' }, { kind: 'practice' as const }]) {
      expect(lessonIn(green, { ...ACCOUNT, ...other }, LESSON)).toBeUndefined()
    }
  })

  test('an account that AWS did not name is not remembered', () => {
    const nobody = { ...ACCOUNT, id: '' }
    expect(withResult(green, checked([rule('found', 'fail')], nobody), NOW)).toBe(green)
  })

  test('a check keeps the hint that was given', () => {
    const hinted = withHint(green, ACCOUNT, LESSON, { rule: 'found', stage: 2 })
    const again = withResult(hinted, checked([rule('found', 'fail')]), NOW)
    expect(lessonIn(again, ACCOUNT, LESSON)?.hint).toEqual({ rule: 'found', stage: 2 })
    expect(lessonIn(withHint(again, ACCOUNT, LESSON), ACCOUNT, LESSON)?.hint).toBeUndefined()
  })
})

describe('the file', () => {
  test('what was kept is there again', async () => {
    await using home = await aFolder()
    const folder = join(home.path, '.workbook')
    await new ProgressFile(folder, refuseToSpeak).change(() => green)
    expect(await new ProgressFile(folder, refuseToSpeak).read()).toEqual(green)
    expect(await readdir(folder)).toEqual(['progress.json'])
  })

  test.for(['{"version":1,"acc', '', 'null', '[]', '{"version":2,"accounts":{}}', '{"version":1,"accounts":{"a":{}}}'])(
    'one that says %o is set aside word for word, with a sentence',
    async (text) => {
      await using home = await aFolder()
      await writeFile(join(home.path, 'progress.json'), text)
      const said: string[] = []
      const file = new ProgressFile(home.path, (sentence) => said.push(sentence))
      await file.change(() => green)
      expect(await file.read()).toEqual(green)
      expect(said).toHaveLength(1)
      expect(said[0]).toContain('so it was moved to')
      const [, aside = ''] = (await readdir(home.path)).toSorted()
      expect(await readFile(join(home.path, aside), 'utf8')).toBe(text)
    },
  )

  test('one that cannot be read is neither written over nor set aside', async () => {
    await using home = await aFolder()
    await mkdir(join(home.path, 'progress.json'))
    const said: string[] = []
    await new ProgressFile(home.path, (sentence) => said.push(sentence)).change(() => green)
    expect(said).toHaveLength(1)
    expect(await readdir(home.path)).toEqual(['progress.json'])
  })

  test('a folder that cannot be made is a sentence, not an error', async () => {
    await using home = await aFolder()
    await writeFile(join(home.path, 'file'), '')
    const said: string[] = []
    const file = new ProgressFile(join(home.path, 'file', 'x'), (sentence) => said.push(sentence))
    await file.change(() => green)
    expect(said.join()).toMatch(/progress/)
  })
})

const CODE = { DefaultEmailOption: 'CONFIRM_WITH_CODE' } as const
const EMAILS = ['email' as const]

describe('npm run check', () => {
  test('says nothing of a change where only another pool stands in .env', async () => {
    await using account = await openTestAccount()
    await using terminal = await AtTerminal.sits()
    const shell = onAws(account.place.endpoint)
    await terminal.learner.set({ USER_POOL_ID: await createPool(account) })
    expect((await terminal.run(['check', 'step09/1'], shell)).code).toBe(0)
    await terminal.learner.set({ USER_POOL_ID: await createPool(account, { VerificationMessageTemplate: CODE }) })
    for (const time of ['first', 'second']) {
      const { code, out } = await terminal.run(['check', 'step09/1'], shell)
      expect([time, code, out.includes('was passing')]).toEqual([time, 1, false])
    }
  })

  test('says what changed when a lesson that passed fails', async () => {
    await using account = await openTestAccount()
    await using terminal = await AtTerminal.sits()
    const shell = onAws(account.place.endpoint)
    const pool = await createPool(account)
    await terminal.learner.set({ USER_POOL_ID: pool })
    expect((await terminal.run(['check', 'step09/1'], shell)).code).toBe(0)
    const change = { UserPoolId: pool, VerificationMessageTemplate: CODE, AutoVerifiedAttributes: EMAILS }
    await account.cognito.send(new UpdateUserPoolCommand(change))
    const { code, out, err } = await terminal.run(['check', 'step09/1'], shell)
    expect([code, err]).toEqual([1, ''])
    expect(out.replace(/\s+/g, ' ')).toContain(
      'Used to pass, now fails: The pool mails a link. Found now: CONFIRM_WITH_CODE',
    )
  })

  test('answers the same when nothing may be written', async () => {
    await using account = await openTestAccount()
    await using terminal = await AtTerminal.sits()
    await terminal.learner.set({ USER_POOL_ID: await createPool(account) })
    await writeFile(join(terminal.home, '.workbook'), 'somebody else’s file')
    const { code, out, err } = await terminal.run(['check', 'step09/1', '--json'], onAws(account.place.endpoint))
    expect([code, JSON.parse(out).status]).toEqual([0, 'pass'])
    expect(err).toContain('progress')
    expect(await terminal.learner.read('.workbook')).toBe('somebody else’s file')
  })
})

const refuseToSpeak = (sentence: string) => {
  throw new Error(`It said: ${sentence}`)
}
