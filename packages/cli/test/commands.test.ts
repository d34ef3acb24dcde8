/** Commands as they are typed: wrong use, `.env`, `use` and `compare`. */
import { mkdir, readdir } from 'node:fs/promises'
import { join } from 'node:path'

import { describe, expect, test } from 'vitest'

import { AtTerminal, STACK } from './command.ts'

/** What is in a learner's folder at the start. */
const UNTOUCHED = ['node_modules', 'package.json', 'steps']

describe('a command that makes no sense is answered with a sentence and code 3', () => {
  test.for([
    [['chek'], 'There is no command “chek”. Did you mean “check”?'],
    [[], 'Say which command: '],
    [['check', 'stpe09'], 'Did you mean “step09”?'],
    [['check', 'step09/6'], 'Lesson 6 has nothing to check or to solve: it shows what you have built. Open it'],
    [['check', 'step09', '--jsn'], 'Unknown flag --jsn. Did you mean “--json”? This command has these flags: --json, '],
    [['doctor', '--quick'], 'Unknown flag --quick. This command has no flags.'],
    [['check', '-x'], 'Unknown flag -x. This command has these flags: --json, '],
    [['check', 'step09', '--record', '--json'], '--record needs a value, and --json is a flag. Write --record=VALUE.'],
    [['check', 'step09', '3', '4'], '“4” is one word too many.'],
    [['step', 'step09'], 'Say which lesson of step09: step09/1, step09/2'],
    [['use', 'azure'], 'Say which account: npm run use practice, or npm run use aws.'],
  ] as const)('%o', async ([words, says]) => {
    await using terminal = await AtTerminal.sits()
    const { code, out, err } = await terminal.run(words)
    expect([code, out]).toEqual([3, ''])
    expect(err).toContain(says)
    expect(err).not.toMatch(STACK)
    expect(await readdir(terminal.home)).toEqual(UNTOUCHED)
  })

  test('--help explains a command', async () => {
    await using terminal = await AtTerminal.sits()
    const { code, out } = await terminal.run(['check', '--help'])
    expect(code).toBe(0)
    expect(out).toContain('--json')
  })
})

describe('.env', () => {
  test('a line that is no setting is named by its number, its text is not shown', async () => {
    await using terminal = await AtTerminal.sits()
    await terminal.learner.write('.env', 'ACCOUNT=practice\nsecret hunter2\n')
    const { code, out, err } = await terminal.run(['check', 'step09', '--json'])
    expect([code, out]).toEqual([3, ''])
    expect(err).toContain('.env, line 2')
    expect(err).not.toContain('hunter2')
  })

  test('that is a folder is no file', async () => {
    await using terminal = await AtTerminal.sits()
    await mkdir(join(terminal.home, '.env'))
    const { code, err } = await terminal.run(['check', 'step09'])
    expect([code, err]).toEqual([3, '.env cannot be read. Is it a file, and may you read it?\n'])
  })

  test('the shell wins over it', async () => {
    await using terminal = await AtTerminal.sits()
    await terminal.learner.write('.env', 'EMAIL=ana@example.org\n')
    const { code, err } = await terminal.run(['check', 'step09'], { EMAIL: 'nobody' })
    expect(code).toBe(3)
    expect(err).toContain('EMAIL is “nobody” in .env or your shell.')
  })
})

describe('use', () => {
  test('practice, then aws, then practice again: .env says so, and keeps the rest', async () => {
    await using terminal = await AtTerminal.sits()
    await terminal.run(['use', 'aws', '--profile', 'my school', '--region', 'eu-central-1'])
    const env = await terminal.learner.read('.env')
    expect(env).toMatch(/^ACCOUNT=aws$/m)
    expect(env).toMatch(/^AWS_PROFILE='my school'$/m)
    expect(env).toMatch(/^AWS_REGION=eu-central-1$/m)
    expect(env).toContain('# Your app')
    const { code, out } = await terminal.run(['use', 'practice'])
    expect(code).toBe(0)
    expect(out).toContain('.env now says: practice account, region eu-central-1.')
    expect(await terminal.learner.read('.env')).toBe(env.replace('ACCOUNT=aws', 'ACCOUNT=practice'))
  })

  test('ids of the other account are spoken of when the account changes, and only then', async () => {
    await using terminal = await AtTerminal.sits()
    await terminal.learner.set({ USER_POOL_ID: 'us-east-1_a1B2c3D4e' })
    expect((await terminal.run(['use', 'practice'])).out).not.toContain('.env still says')
    expect((await terminal.run(['use', 'aws'])).out).toContain('.env still says USER_POOL_ID=us-east-1_a1B2c3D4e')
  })

  test('a region that is none is refused before anything is written', async () => {
    await using terminal = await AtTerminal.sits()
    await terminal.run(['use', 'practice'])
    const before = await terminal.learner.read('.env')
    const { code, err } = await terminal.run(['use', 'aws', '--region', 'US East'])
    expect(code).toBe(3)
    expect(err).toContain('There is no region “US East”. A region looks like us-east-1')
    expect(err).not.toContain('.env')
    expect((await terminal.run(['use', 'aws', '--profile'])).code).toBe(3)
    expect(await terminal.learner.read('.env')).toBe(before)
  })

  test('a shell that says otherwise is named', async () => {
    await using terminal = await AtTerminal.sits()
    const { code, err } = await terminal.run(['use', 'aws'], { ACCOUNT: 'practice' })
    expect(code).toBe(3)
    expect(err).toContain('the shell wins')
  })
})

describe('compare', () => {
  test('shows the starter beside the solution', async () => {
    await using terminal = await AtTerminal.sits()
    const { code, out } = await terminal.run(['compare', 'step09', '1'])
    expect(code).toBe(0)
    expect(out).toContain("+     UsernameAttributes: ['email'],")
    expect(out).toMatch(/^- .*TODO: /m)
    expect(out).not.toContain('#region')
  })
})
