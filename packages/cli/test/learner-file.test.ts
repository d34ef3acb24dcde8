/** What a learner sees of their own file: what it prints, and where an error is. Never a stack trace. */
import { once } from 'node:events'
import { rm } from 'node:fs/promises'
import { join } from 'node:path'

import { describe, expect, test } from 'vitest'

import { ROOT } from '@workbook/workbook'
import { Learner } from '../../../tools/world/learner.ts'
import { run, start } from '../../../tools/world/processes.ts'
import { AtTerminal, STACK } from './command.ts'

const FILE = 'steps/step09/1-user-pool.ts'

/** A learner who has written this in place of the starter of lesson 1. */
async function aLearnerWith(source: string): Promise<Learner> {
  const learner = await Learner.arrives()
  await learner.write(FILE, source)
  return learner
}

/** The program in which `npm run step` runs the file. */
const inItsProcess = (home: string) =>
  [
    process.execPath,
    [
      '--import',
      import.meta.resolve('tsx'),
      join(ROOT, 'packages', 'workbook', 'src', 'lessons', 'learner-file-child.ts'),
      join(home, FILE),
      FILE,
    ],
    {
      cwd: home,
      env: {
        PATH: process.env.PATH,
        WORKBOOK_NO_ERROR: 'Your file threw something that isn’t an error:',
        WORKBOOK_LINE_ABOVE: 'Look at the line above.',
      },
    },
  ] as const

describe('a file with an error', () => {
  test.for([
    [
      'of grammar',
      'const a = 1\nconst b = = 2\n',
      /^steps\/step09\/1-user-pool\.ts:2: Unexpected "="\n\n {2}1 \| const a = 1\n {2}2 \| const b = = 2\n {4}\| {11}\^\n\nLook at the line above\.\n$/,
      4,
    ],
    [
      'without await',
      '\n\nPromise.reject(new Error("Out of milk"))\nexport {}\n',
      /^Error: Out of milk\n {2}at steps\/step09\/1-user-pool\.ts:3$/m,
      1,
    ],
    [
      'that comes later',
      'setTimeout(() => {\n  throw new Error("Too late")\n}, 1)\nexport {}\n',
      /^Error: Too late\n {2}at steps\/step09\/1-user-pool\.ts:2$/m,
      1,
    ],
    ['that is not an Error', 'throw "cocoa"\n', /Your file threw something that isn’t an error: cocoa/, 1],
    [
      'of a name that is not there',
      'import { x } from "./nowhere.ts"\nconsole.log(x)\n',
      /nowhere\.ts[^]*\n {2}at steps\/step09\/1-user-pool\.ts\n/,
      1,
    ],
    ['of a type', 'null.x\n', /^TypeError: /, 4],
  ] as const)('%s: the file and the line, and whether it is to blame', async ([, source, says, blame]) => {
    await using learner = await aLearnerWith(source)
    const { code, err } = await run(...inItsProcess(learner.home))
    expect(code).toBe(blame)
    expect(err).toMatch(says)
    expect(err).not.toMatch(STACK)
  })

  test('that it throws: the file, the line, the next action', async () => {
    await using learner = await aLearnerWith('\nthrow new Error("Out of cocoa")\n')
    const { code, out, err } = await learner.run('step', 'step09/1')
    expect(code).toBe(1)
    expect(err).toMatch(/^Error: Out of cocoa\n {2}at steps\/step09\/1-user-pool\.ts:2$/m)
    expect(err).not.toMatch(STACK)
    expect(out).toContain('Next: fix the error above, then run again: npm run step step09/1')
  })

  test('that an earlier lesson has caused leads to that lesson, and not round in a circle', async () => {
    await using learner = await Learner.arrives()
    await learner.set({ CLIENT_ID: 'deadclientid' })
    const { code, out, err } = await learner.run('solve', 'step09/3')
    expect([code, err]).toEqual([1, expect.stringContaining('USER_POOL_ID is missing')])
    expect(out).toMatch(/^Lesson step09\/1 doesn’t pass yet, and step09\/3 needs what it makes\.\nNext: npm run next$/m)
  })

  test('that is missing is no fault of the workbook: reset brings it back', async () => {
    await using terminal = await AtTerminal.sits()
    await rm(join(terminal.home, FILE))
    for (const command of ['step', 'compare']) {
      const { code, err } = await terminal.run([command, 'step09/1'])
      expect([code, err]).toEqual([3, expect.stringContaining('puts the starter back: npm run reset step09/1\n')])
    }
  })

  test('ends, also where the terminal has gone and nothing can be printed any more', async () => {
    await using learner = await aLearnerWith('setInterval(() => { throw new Error("Still here") }, 1)\nexport {}\n')
    const [program, words, options] = inItsProcess(learner.home)
    const child = start(program, words, { ...options, stdio: ['ignore', 'pipe', 'pipe'] })
    child.stdout?.destroy()
    child.stderr?.destroy()
    expect((await once(child, 'exit'))[0]).toBe(1)
  })
})

describe('a file that runs', () => {
  test('with a misspelt name: TypeScript says which was meant, while the account only ignores it', async () => {
    await using learner = await Learner.arrives()
    const starter = await learner.read(FILE)
    await learner.write(FILE, starter.replace(/\/\/ TODO: what do people type.*/, "UsernameAttribute: ['email'],"))
    const { code, out } = await learner.run('step', 'step09/1')
    expect(code).toBe(0)
    expect(out).toContain(`Running ${FILE} …`)
    expect(out).toMatch(/^ {2}line 13: “UsernameAttribute” doesn’t exist here\. Did you mean “UsernameAttributes”\?$/m)
  })

  test('says of the pool that was in .env before that it is gone, if it is', async () => {
    await using learner = await Learner.arrives()
    await learner.set({ USER_POOL_ID: 'us-east-1_a1B2c3D4e' })
    const { out } = await learner.run('solve', 'step09/1')
    expect(out).toContain('Before, it was us-east-1_a1B2c3D4e, which no longer exists.')
  })

  test('says what is still to do', async () => {
    await using learner = await aLearnerWith('console.log("hello")\n// TODO: the rest\n')
    const { code, out } = await learner.run('step', 'step09/1')
    expect(code).toBe(0)
    expect(out).toContain('hello')
    expect(out).toContain('Still to do in steps/step09/1-user-pool.ts: line 2.')
    expect(out).toContain('Next: npm run check step09/1')
  })

  test('in the practice account sees nothing of an AWS profile that .env names for later', async () => {
    await using learner = await Learner.arrives()
    await learner.set({ ACCOUNT: 'practice', AWS_PROFILE: 'school' })
    const { code, out, err } = await learner.runIn({ AWS_SESSION_TOKEN: 'old' }, 'solve', 'step09/1')
    expect([code, err]).toEqual([0, ''])
    expect(out).toContain('Saved in .env: USER_POOL_ID=us-east-1_')
    expect(await learner.read('.env')).toMatch(/^USER_POOL_ID=us-east-1_\w+$/m)
    const [, first = ''] = /USER_POOL_ID=(\S+)/.exec(out) ?? []
    const again = await learner.run('solve', 'step09/1')
    expect(again.out).toContain(`Before, it was ${first}, which still exists.`)
  })
})
