/** `.env`: read with care, written without losing a line. */
import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

import { describe, expect, test } from 'vitest'

import { Refusal, ROOT } from '@workbook/workbook'
import { readEnvFile, writeEnvFile } from '../../workbook/src/settings/env-file.ts'
import { settingsFrom } from '../../workbook/src/settings/settings.ts'
import declared from '../../../checks/step09/settings.ts'
import { aFolder } from '../../workbook/test/loop/home.ts'

/** Writes `values` into a file that says `before`; answers what it says then. */
async function written(before: string, values: Record<string, string | undefined | null>): Promise<string> {
  await using home = await aFolder()
  const file = join(home.path, '.env')
  await writeFile(file, before)
  await writeEnvFile(file, values)
  expect(await readdir(home.path)).toEqual(['.env'])
  return await readFile(file, 'utf8')
}

/** What is read from a file with this text. */
async function read(text: string): Promise<Record<string, string>> {
  await using home = await aFolder()
  await writeFile(join(home.path, '.env'), text)
  return await readEnvFile(join(home.path, '.env'))
}

describe('writing', () => {
  test('changes one line and keeps every other, comments and blank lines too', async () => {
    const before = '# Mine\n\nACCOUNT=practice # or aws\nTABLE=chocolate_user\n\n\n# The end\n\n'
    expect(await written(before, { TABLE: 'other' })).toBe(before.replace('TABLE=chocolate_user', 'TABLE=other'))
  })

  test('adds what is not there yet, on a line of its own', async () => {
    expect(await written('A=1\n\n', { B: '2' })).toBe('A=1\n\nB=2\n')
    expect(await written('A=1', { B: '2' })).toBe('A=1\nB=2\n')
    expect(await written('', { B: '2' })).toBe('B=2\n')
  })

  test('keeps the line ends of Windows', async () => {
    expect(await written('A=1\r\nB=2\r\n', { A: '3', C: '4' })).toBe('A=3\r\nB=2\r\nC=4\r\n')
  })

  test('does not take a comment or a longer name for the line', async () => {
    expect(await written('# ID=1\nCLIENT_ID=2\nID=3\n', { ID: '4' })).toBe('# ID=1\nCLIENT_ID=2\nID=4\n')
  })

  test('a setting that is left out becomes a comment, and is written there again', async () => {
    const before = '# Mine\n# PROFILE=old\nPROFILE=\r\nB=2\n'
    const without = '# Mine\n# PROFILE=old\n# PROFILE=\r\nB=2\n'
    expect(await written(before, { PROFILE: null })).toBe(without)
    expect(await written(without, { PROFILE: null })).toBe(without)
    expect(await written(without, { PROFILE: 'school' })).toBe(before.replace('PROFILE=\r', 'PROFILE=school\r'))
    expect(await written('B=2\n', { PROFILE: null })).toBe('B=2\n')
    expect(await read(without)).toEqual({ B: '2' })
  })

  test('where a name stands twice, the line that counts is changed', async () => {
    const after = await written('ID=first\nID=second\n', { ID: 'new' })
    expect(after).toBe('ID=first\nID=new\n')
    expect(await read(after)).toEqual({ ID: 'new' })
  })

  test.for(['my profile', 'a#b', "it's", 'say "x"', 'back\\nslash', '$HOME', 'us-east-1_a1B2c3D4e', 'a=b', `'"`])(
    'what is written is what is read again: %s',
    async (value) => {
      expect(await read(await written('A=1\n', { VALUE: value }))).toEqual({ A: '1', VALUE: value })
    },
  )

  test.for([undefined, 'two\nlines', `'"\``])('refuses what cannot stand there, and changes nothing', async (value) => {
    await using home = await aFolder()
    await writeFile(join(home.path, '.env'), 'A=1\n')
    await expect(writeEnvFile(join(home.path, '.env'), { A: '2', VALUE: value })).rejects.toBeInstanceOf(Refusal)
    expect(await readFile(join(home.path, '.env'), 'utf8')).toBe('A=1\n')
  })

  test('keeps export and the comment at the end of the line', async () => {
    const before = 'export TABLE=\'my table\' # mine\n  ACCOUNT=practice   # or aws\nEMAIL= # your address\nB="a # b"\n'
    const after = await written(before, { TABLE: 'other', ACCOUNT: 'aws', EMAIL: 'ana@example.org', B: 'c' })
    expect(after).toBe(
      'export TABLE=other # mine\n  ACCOUNT=aws   # or aws\nEMAIL=ana@example.org # your address\nB=c\n',
    )
    expect(await read(after)).toEqual({ TABLE: 'other', ACCOUNT: 'aws', EMAIL: 'ana@example.org', B: 'c' })
    const without = await written(after, { TABLE: null })
    expect(without).toBe(after.replace('export TABLE=other # mine', '# export TABLE= # mine'))
    expect(await written(without, { TABLE: 'other' })).toBe(after)
  })

  test('a write that fails leaves the old file whole, and says so', async () => {
    await using home = await aFolder()
    // No file system has room for a longer name, so the new text cannot be written beside the old one.
    const file = join(home.path, `.env${'x'.repeat(251)}`)
    await writeFile(file, 'A=1\n')
    await expect(writeEnvFile(file, { A: '2' })).rejects.toThrow('Can’t write .env.')
    expect(await readFile(file, 'utf8')).toBe('A=1\n')
  })
})

describe('reading', () => {
  test('makes the file from .env.example at first need', async () => {
    await using home = await aFolder()
    expect(await readEnvFile(join(home.path, '.env'))).toEqual({
      ACCOUNT: 'practice',
      AWS_REGION: 'us-east-1',
      TABLE: 'chocolate_user',
    })
    expect(await readFile(join(home.path, '.env'), 'utf8')).toBe(await readFile(join(ROOT, '.env.example'), 'utf8'))
  })

  test('a line without a value is a setting left open', async () => {
    expect(await read('EMAIL=\nTABLE=t\n')).toEqual({ TABLE: 't' })
  })

  test('the mark that some editors put before the first line is no part of a name', async () => {
    expect(await read('\uFEFFACCOUNT=aws\n')).toEqual({ ACCOUNT: 'aws' })
    expect(await read('\uFEFF# Mine\r\nACCOUNT=aws\r\n')).toEqual({ ACCOUNT: 'aws' })
    expect(await read(await written('\uFEFFACCOUNT=aws\n', { ACCOUNT: 'practice' }))).toEqual({ ACCOUNT: 'practice' })
  })

  test('a line that is no setting is named by its number, and never shown', async () => {
    const refusal = await read('A=1\n\naws_secret hunter2\n').catch((error: unknown) => error)
    expect(refusal).toBeInstanceOf(Refusal)
    expect(String(refusal)).toContain('line 3')
    expect(String(refusal)).not.toContain('hunter2')
  })
})

/** The settings of step 9: other steps may declare more. */
const settingsOf = (file: Parameters<typeof settingsFrom>[0], shell: Parameters<typeof settingsFrom>[1] = {}) =>
  settingsFrom(file, shell, declared)

describe('settings', () => {
  test('a variable of the shell wins over the line in .env', () => {
    const { account, app } = settingsOf({ ACCOUNT: 'practice', TABLE: 'a' }, { ACCOUNT: 'aws', TABLE: '' })
    expect([account, app.table]).toEqual(['aws', 'a'])
  })

  test('what is not said has a value that makes sense', () => {
    expect(settingsOf({})).toEqual({
      account: 'practice',
      profile: undefined,
      app: { region: 'us-east-1', table: 'chocolate_user' },
    })
  })

  test.for([
    [{ ACCOUNT: 'AWS' }, 'Write ACCOUNT=practice or ACCOUNT=aws.'],
    [{ AWS_REGION: 'US East 1' }, 'A region looks like us-east-1'],
    [{ AWS_REGION: 'us-east' }, 'A region looks like us-east-1'],
    [{ EMAIL: 'ana' }, 'Write one e-mail address, or nothing.'],
    [{ EMAIL: 'a@b.c, d@e.f' }, 'Write one e-mail address, or nothing.'],
    [{ USER_POOLID: 'x' }, 'Did you mean “USER_POOL_ID”?'],
    [{ AWS_REGON: 'x' }, 'Did you mean “AWS_REGION”?'],
    [{ MAIL: 'x' }, 'Did you mean “EMAIL”?'],
  ] as const)('%o is refused', ([file, says]) => {
    expect(() => settingsOf(file)).toThrow(says)
  })

  test.for(['AWS_ACCESS_KEY_ID', 'AWS_SECRET_ACCESS_KEY', 'AWS_SESSION_TOKEN'])(
    '%s in .env is refused without showing it: keys belong in a profile',
    (name) => {
      const refused = () => settingsOf({ [name]: 'hunter2' })
      expect(refused).toThrow(`.env has ${name} in it.`)
      expect(refused).not.toThrow('hunter2')
    },
  )

  test.for(['AWS_DEFAULT_REGION', 'AWS_PAGER', 'AWS_CA_BUNDLE', 'AWS_ROLE_ARN', 'MY_OWN', 'EDITOR'])(
    '%s may be there for other programs',
    (name) => {
      expect(settingsOf({ [name]: 'x' }).account).toBe('practice')
    },
  )
})
