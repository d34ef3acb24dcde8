/** Another language is another folder: in one made from English, every word that a command prints comes from there. */
import { join } from 'node:path'

import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { openPracticeAccount } from '../../practice-account/index.ts'
import { AtTerminal } from '../cli/command.ts'
import { openFaultServer } from '../engine/fault-server.ts'
import { onAws } from '../loop/shell.ts'
import { openTestAccount } from '../world/account.ts'
import { doEverything } from '../world/tasks.ts'
import { outside, PSEUDO, strayWords } from './pseudo.ts'
import { workbookInPseudo } from './workbook.ts'

let workbook: Awaited<ReturnType<typeof workbookInPseudo>>
beforeAll(async () => {
  workbook = await workbookInPseudo()
})
afterAll(() => workbook[Symbol.asyncDispose]())

/** Runs a command there, and expects all its words in brackets. Answers what it printed, and its code. */
async function expectInBrackets(terminal: AtTerminal, command: string, shell: NodeJS.ProcessEnv = {}) {
  const { code, out, err } = await terminal.run(command.split(' '), { LANGUAGE: PSEUDO, ...shell }, workbook.root)
  const printed = `${out}${err}`
  expect({ command, code }).toEqual({ command, code: expect.toBeOneOf([0, 1, 2, 3]) })
  expect(printed).toContain('⟦')
  expect({ command, stray: strayWords(printed) }).toEqual({ command, stray: [] })
  return { code, printed }
}

describe('every word is in brackets', () => {
  test.each([
    'check',
    'check step09',
    'check step09 --json',
    'check step99',
    'check step09 --jsno',
    'check step09/1 2 3',
    'check step09 --junit',
    'check step09 --record=a --replay=b',
    'check step09 --replay=missing',
    'check step09 --watch --json',
    'check --help',
    'doctor',
    'hint step09/1',
    'hint step09/2',
    'next',
    'practise',
    'practice now',
    'practice reset',
    'report step09/1',
    'reset step09/1',
    'step step09',
    'use',
    'use aws --region mars',
    'use aws --profile ana --region eu-central-1',
    'use practice',
    'clean-up step09 --list',
    'clean-up step09 --check',
    'clean-up step09/1',
    'clean-up step09 --list --check',
    'compare',
  ])('npm run %s', async (command) => {
    await using terminal = await AtTerminal.sits()
    await expectInBrackets(terminal, command)
  })

  test('every hint, up to the last', async () => {
    await using terminal = await AtTerminal.sits()
    for (const stage of [1, 2, 3]) {
      const { printed } = await expectInBrackets(terminal, 'hint step09/1')
      expect(printed).toContain(`⟦Hint ${stage} of 3`)
    }
  })

  test('what build servers read: JUnit, annotations and the page of a run', async () => {
    await using terminal = await AtTerminal.sits()
    const onGitHub = { GITHUB_ACTIONS: 'true', GITHUB_STEP_SUMMARY: join(terminal.home, 'summary.md') }
    const { printed } = await expectInBrackets(terminal, 'check step09/1 --junit=result.xml', onGitHub)
    expect(printed).toContain('::error title=')
    // Names of elements and attributes are the format's.
    const xml = (await terminal.learner.read('result.xml')).replaceAll(/<[/?]?[\w-]+|[\w-]+=|[/?]?>/g, ' ')
    expect(xml).toContain('⟦Expected: ')
    expect(strayWords(xml)).toEqual([])
    const summary = await terminal.learner.read('summary.md')
    expect(summary).toContain('⟦Found: ')
    expect(strayWords(summary)).toEqual([])
  })

  test('settings that make no sense', async () => {
    await using terminal = await AtTerminal.sits()
    for (const line of ['ACCOUNT=azure', 'EMAIL=nobody', 'USER_POL_ID=x', 'AWS_SESSION_TOKEN=x', 'What is this?']) {
      await terminal.learner.write('.env', `${line}\n`)
      expect((await expectInBrackets(terminal, 'check step09')).code).toBe(3)
    }
    expect((await expectInBrackets(terminal, 'doctor')).code).toBe(1)
  })

  test('an account in which everything is right', async () => {
    await using account = await openTestAccount()
    await doEverything(account)
    await using terminal = await AtTerminal.sits()
    const shell = onAws(account.place.endpoint)
    expect((await expectInBrackets(terminal, 'check step09 --plain', shell)).code).toBe(0)
    for (const command of ['check step09/2', 'next', 'hint step09/1', 'doctor', 'clean-up step09 --list']) {
      await expectInBrackets(terminal, command, shell)
    }
  })

  test('an account that lets nobody look, and one that is not there', async () => {
    const { endpoint } = await openFaultServer({ '*': { error: 'AccessDeniedException' } })
    for (const where of [endpoint, 'http://127.0.0.1:9']) {
      await using terminal = await AtTerminal.sits()
      expect((await expectInBrackets(terminal, 'check step09', onAws(where))).code).toBe(2)
      for (const command of ['next', 'hint step09/1', 'doctor']) await expectInBrackets(terminal, command, onAws(where))
    }
  })
})

test('the practice account speaks that language too, in a terminal and in the files that it writes', async () => {
  await using terminal = await AtTerminal.sits()
  const folder = join(terminal.home, '.workbook')
  expect((await expectInBrackets(terminal, 'check step09/1')).code).toBe(1)
  expect(await terminal.learner.read('.workbook/practice.env')).toMatch(/^# ⟦Points the AWS tools of this shell/)
  const account = await openPracticeAccount({ folder, port: 0, stay: true })
  const { code, printed } = await expectInBrackets(terminal, 'practice reset')
  await account.close()
  expect(code).toBe(2)
  expect(printed).toMatch(/^⟦The practice account is already open in another process/)
})

test('the language of .env counts too, and one that is not there is told in a sentence', async () => {
  await using terminal = await AtTerminal.sits()
  await terminal.learner.write('.env', `LANGUAGE=${PSEUDO}\n`)
  const { out } = await terminal.run(['next'], { LANGUAGE: 'en_US:en' }, workbook.root)
  expect(out).toContain('⟦')
  await terminal.learner.write('.env', 'LANGUAGE=tlh\n')
  const english = await terminal.run(['next'], {}, workbook.root)
  expect(english.out).toContain('lessons pass')
  expect(english.err).toMatch(/^LANGUAGE is “tlh” .* The workbook speaks en, qps, /)
})

test('words outside of brackets are noticed, and names are not taken for words', () => {
  expect(strayWords('⟦All is ⟦well⟧.⟧\nNext: nothing to do')).toEqual(['nothing to do'])
  expect(strayWords('⟦Found⟧  CONFIRM_WITH_CODE · us-east-1 · steps/step09/1-user-pool.ts')).toEqual([])
  expect(outside('a ⟦b ⟦c⟧ d⟧ e')).toBe('a  e')
  expect(() => outside('⟦a')).toThrow('cut off')
})
