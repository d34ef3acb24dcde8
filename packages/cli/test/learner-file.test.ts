/** What a learner sees of their own file: its words, and where an error is. Never a stack trace. */
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

import { describe, expect, test } from 'vitest'

import { untouchedWorkbook } from '../../../tools/world/workbook.ts'
import { AtTerminal, STACK } from './command.ts'

/** A workbook of the learner's own, with this in place of the starter of lesson 1. Answers what running it does. */
async function runs(source: string, words: readonly string[] = ['step', 'step09/1']) {
  await using workbook = await untouchedWorkbook()
  await using terminal = await AtTerminal.sits()
  const { root } = workbook
  await writeFile(join(root, 'steps', 'step09', '1-user-pool.ts'), source)
  const done = await terminal.run(words, {}, root)
  return { ...done, env: await readFile(join(terminal.home, '.env'), 'utf8') }
}

describe.concurrent('a file with an error', () => {
  test.for([
    [
      'of grammar',
      'const a = 1\nconst b = = 2\n',
      /1-user-pool\.ts:2:10: ERROR: [^]*\n {2}at steps\/step09\/1-user-pool\.ts:2\n/,
    ],
    [
      'that it throws',
      '\nthrow new Error("Out of cocoa")\n',
      /^Error: Out of cocoa\n {2}at steps\/step09\/1-user-pool\.ts:2$/m,
    ],
    [
      'that nobody waited for',
      '\n\nPromise.reject(new Error("Out of milk"))\nexport {}\n',
      /^Error: Out of milk\n {2}at steps\/step09\/1-user-pool\.ts:3$/m,
    ],
    [
      'that comes later',
      'setTimeout(() => {\n  throw new Error("Too late")\n}, 1)\nexport {}\n',
      /^Error: Too late\n {2}at steps\/step09\/1-user-pool\.ts:2$/m,
    ],
    ['that is no error', 'throw "cocoa"\n', /Your file threw something that is no error: cocoa/],
    [
      'of a name that is not there',
      'import { x } from "./nowhere.ts"\nconsole.log(x)\n',
      /nowhere\.ts[^]*\n {2}at steps\/step09\/1-user-pool\.ts\n/,
    ],
  ] as const)('%s: the file, the line, the next action', async ([, source, says]) => {
    const { code, out, err } = await runs(source)
    expect(code).toBe(1)
    expect(err).toMatch(says)
    expect(err).not.toMatch(STACK)
    expect(out).toContain('Next: npm run step step09/1, once the error above is mended')
  })
})

describe.concurrent('a file that runs', () => {
  test('says what is still to do', async () => {
    const { code, out } = await runs('console.log("hello")\n// TODO: the rest\n')
    expect(code).toBe(0)
    expect(out).toContain('hello')
    expect(out).toContain('Still to do in steps/step09/1-user-pool.ts: line 2.')
    expect(out).toContain('Next: npm run check step09/1')
  })

  test('in the practice account sees nothing of an AWS profile that .env names for later', async () => {
    await using terminal = await AtTerminal.sits()
    await terminal.learner.set({ ACCOUNT: 'practice', AWS_PROFILE: 'school' })
    const { code, out, err } = await terminal.run(['solve', 'step09/1'], { AWS_SESSION_TOKEN: 'old' })
    expect([code, err]).toEqual([0, ''])
    expect(out).toContain('Remembered in .env: USER_POOL_ID=us-east-1_')
    expect(await terminal.learner.read('.env')).toMatch(/^USER_POOL_ID=us-east-1_\w+$/m)
  })
})
