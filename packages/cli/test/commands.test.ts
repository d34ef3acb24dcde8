/** Commands as they are typed: wrong use, `.env`, `use` and `compare`. */
import { mkdir, readdir } from 'node:fs/promises'
import { join } from 'node:path'

import { describe, expect, test } from 'vitest'

import { AtTerminal, STACK } from './command.ts'

/** What is in a learner's folder at the start. */
const UNTOUCHED = ['node_modules', 'package.json', 'steps']

describe('a command that makes no sense is answered with a sentence and code 3', () => {
  test.for([
    [['chek'], 'There’s no command “chek”. Did you mean “check”?'],
    [[], 'Which command? There are: '],
    [['check', 'stpe09'], 'Did you mean “step09”?'],
    [['check', 'step09/6'], 'In lesson 6 there’s nothing to check or solve: it shows what you’ve built. Open it'],
    [['check', 'step09', '--jsn'], 'Unknown flag --jsn. Did you mean “--json”? This command has these flags: --json, '],
    [['doctor', '--quick'], 'Unknown flag --quick. This command has no flags.'],
    [['check', '-x'], 'Unknown flag -x. This command has these flags: --json, '],
    [
      ['check', 'step09', '--record', '--json'],
      '--record needs a value, but --json is another flag. Write --record=VALUE.',
    ],
    [
      ['check', 'step09', '3', '4'],
      'This command doesn’t know what to do with “4”. To see how to use it: npm run check -- --help',
    ],
    [['step', 'step09'], 'Which lesson of step09? There are: step09/1, step09/2'],
    [['use', 'azure'], 'Which account? Type npm run use practice or npm run use aws.'],
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
    expect(out).toMatch(/^ +--json +print the result as JSON, for programs$/m)
    expect((await terminal.run(['start', '--help'])).out).toMatch(/^ +--no-open +don’t open the browser$/m)
  })
})

describe('a flag without -- before it, which npm takes for itself', () => {
  const byNpm = (command: string, taken: Record<string, string>) => ({
    npm_lifecycle_event: command,
    ...Object.fromEntries(Object.entries(taken).map(([flag, value]) => [`npm_config_${flag}`, value])),
  })

  test('counts all the same, and the learner hears of it beside the output', async () => {
    await using terminal = await AtTerminal.sits()
    const { out, err } = await terminal.run(['check', 'step09'], byNpm('check', { json: 'true', yes: '' }))
    expect(JSON.parse(out)).toMatchObject({ step: 'step09' })
    expect(err).toMatch(/^npm took --json for itself; .*: npm run check step09 -- --json\n$/)
  })

  test('with its value counts too; without it, the command to type is named', async () => {
    await using terminal = await AtTerminal.sits()
    await terminal.run(['use', 'aws'], byNpm('use', { region: 'eu-west-1' }))
    expect(await terminal.learner.read('.env')).toMatch(/^AWS_REGION=eu-west-1$/m)
    const one = await terminal.run(['use', 'aws', 'eu-west-3'], byNpm('use', { region: 'true' }))
    expect([one.code, one.err]).toEqual([3, expect.stringContaining(': npm run use aws -- --region=eu-west-3\n')])
    const two = await terminal.run(['use', 'aws', 'x', 'y'], byNpm('use', { region: 'true', profile: 'true' }))
    expect([two.code, two.err]).toEqual([
      3,
      expect.stringContaining('npm run use aws -- --profile=PROFILE --region=REGION'),
    ])
  })

  test('is no consent: npm may always say yes', async () => {
    await using terminal = await AtTerminal.sits()
    const { err } = await terminal.run(['clean-up', 'step09'], byNpm('clean-up', { yes: 'true' }))
    expect(err).toMatch(/^npm took --yes for itself, so it doesn’t count here\./)
  })

  test('of another command that runs this one is not meant for it', async () => {
    await using terminal = await AtTerminal.sits()
    const { out } = await terminal.run(['check', 'step09'], byNpm('test', { json: 'true' }))
    expect(out).toMatch(/^Practice account/)
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
    expect([code, err]).toEqual([3, 'Can’t read .env. Is it a file, and are you allowed to read it?\n'])
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
    expect(out).toContain('.env now says: practice account.')
    expect(await terminal.learner.read('.env')).toBe(env.replace('ACCOUNT=aws', 'ACCOUNT=practice'))
  })

  test('ids of the other account are spoken of when the account changes, and only then', async () => {
    await using terminal = await AtTerminal.sits()
    await terminal.learner.set({ USER_POOL_ID: 'us-east-1_a1B2c3D4e' })
    expect((await terminal.run(['use', 'practice'])).out).not.toContain('.env still says')
    expect((await terminal.run(['use', 'aws'])).out).toContain('.env still says USER_POOL_ID=us-east-1_a1B2c3D4e')
  })

  test('practice looks into the account before it speaks of an id: one that is there is not worth a word', async () => {
    await using terminal = await AtTerminal.sits()
    await terminal.run(['solve', 'step09/1'])
    await terminal.run(['use', 'aws', '--region', 'eu-west-1'])
    expect((await terminal.run(['use', 'practice'])).out).toBe(
      '.env now says: practice account.\nNext: npm run check step09\n',
    )
    await terminal.learner.set({ ACCOUNT: 'aws', USER_POOL_ID: 'us-east-1_a1B2c3D4e' })
    expect((await terminal.run(['use', 'practice'])).out).toContain(
      '.env still says USER_POOL_ID=us-east-1_a1B2c3D4e, and the practice account doesn’t have that.',
    )
  })

  test('a region that is none is refused before anything is written', async () => {
    await using terminal = await AtTerminal.sits()
    await terminal.run(['use', 'practice'])
    const before = await terminal.learner.read('.env')
    const { code, err } = await terminal.run(['use', 'aws', '--region', 'US East'])
    expect(code).toBe(3)
    expect(err).toContain('There’s no region “US East”. A region looks like us-east-1')
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
