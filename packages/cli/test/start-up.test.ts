/** Commands are built once for each state of the sources, and never run yesterday's code. */
import { cp, mkdir, readdir, readFile, rm, utimes, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'

import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { run } from '../../../tools/world/processes.ts'
import { copyOfTheCode } from '../../../tools/world/workbook.ts'

interface State {
  readonly files: Readonly<Record<string, unknown>>
  readonly folders: Readonly<Record<string, string>>
}
interface Inputs {
  stateOf(sources: readonly string[], since: number): State | undefined
  isUnchanged(state: State): boolean
}

/** One workbook for all tests of this file: copying it takes longer than they do. */
let workbook: Awaited<ReturnType<typeof copyOfTheCode>>
beforeAll(async () => void (workbook = await copyOfTheCode()))
afterAll(() => workbook[Symbol.asyncDispose]())

/** Runs a command of that workbook. */
const command = (...words: string[]) =>
  run(process.execPath, ['packages/cli/run.mjs', ...words], { cwd: workbook.root, env: { PATH: process.env.PATH } })

const usage = async () => (await command('check', '--help')).out

const cache = () => join(workbook.root, 'node_modules', '.cache')

test('a changed source and a new command count at once; without a change nothing is built again', async () => {
  const commands = join(workbook.root, 'packages', 'cli', 'src')
  const bundles = () => readdir(join(cache(), 'workbook'))
  expect(await usage()).toContain('Looks at your account')
  const first = await bundles()
  expect(await usage()).toContain('Looks at your account')
  expect(await bundles()).toEqual(first)

  const source = await readFile(join(commands, 'commands.en.ts'), 'utf8')
  await writeFile(join(commands, 'commands.en.ts'), source.replace('Looks at your account', 'Peers at your account'))
  await cp(join(commands, 'commands', 'use.ts'), join(commands, 'commands', 'pick.ts'))
  expect(await usage()).toContain('Peers at your account')
  expect((await command('pick', 'practice')).out).toContain('.env now says: practice account')
})

test('a cache that is broken, or cannot be written, is no reason to stop', async () => {
  await rm(cache(), { recursive: true })
  await writeFile(cache(), 'a file where a folder should be')
  expect(await usage()).toContain('your account')
  await rm(cache())
})

describe('what was built is old', () => {
  let inputs: Inputs
  let sources: readonly string[]

  beforeAll(async () => {
    const load = (file: string) => import(pathToFileURL(join(workbook.root, 'packages/cli/start-up', file)).href)
    inputs = (await load('inputs.mjs')) as Inputs
    const { buildInto } = (await load('build.mjs')) as {
      buildInto(folder: string, language: string): Promise<string[]>
    }
    sources = await buildInto(join(cache(), 'built'), 'en')
  })

  /** The state now; the copy has just been made, and that does not count as a change. */
  function stateNow(): State {
    const state = inputs.stateOf(sources, Date.now() + 60_000)
    if (state === undefined) throw new Error('Nothing was changed.')
    expect(inputs.isUnchanged(state)).toBe(true)
    return state
  }

  test.for([
    ['a command', 'packages/cli/src/commands/use.ts'],
    ['a message', 'packages/cli/src/commands.en.ts'],
    ['a use case', 'packages/workbook/src/check.ts'],
    ['the engine', 'packages/engine/src/run.ts'],
    ['the practice account', 'packages/practice-account/src/open.ts'],
    ['the server', 'packages/server/src/book/app.ts'],
    ['how messages are formatted', 'packages/i18n/src/format.ts'],
    ['a check', 'checks/step09/1-user-pool.ts'],
    ['a message of a check', 'checks/step09/1-user-pool.en.ts'],
    ['a fact', 'checks/facts/user-pool.ts'],
    ['a clean-up', 'solutions/step09/clean-up.ts'],
    ['the door of a package', 'packages/engine/package.json'],
    ['how the bundle is built', 'packages/cli/start-up/build.mjs'],
  ] as const)('when %s changes, also where size and time stay the same', async ([, name]) => {
    const file = join(workbook.root, name)
    // A whole number of seconds, which can be set again exactly.
    const time = new Date('2026-11-24T12:00:00Z')
    await utimes(file, time, time)
    const state = stateNow()
    const text = await readFile(file, 'utf8')
    await writeFile(
      file,
      text.replace(/[a-z]/, (letter) => letter.toUpperCase()),
    )
    await utimes(file, time, time)
    expect(inputs.isUnchanged(state)).toBe(false)
  })

  test.for([
    ['a command', 'packages/cli/src/commands/sing.ts'],
    ['a translation', 'packages/cli/src/main.de.ts'],
    ['the first lesson of another step', 'checks/step10/1-sign-in.ts'],
  ] as const)('when there is a new file: %s', async ([, name]) => {
    const state = stateNow()
    await mkdir(dirname(join(workbook.root, name)), { recursive: true })
    await writeFile(join(workbook.root, name), 'export {}\n')
    expect(inputs.isUnchanged(state)).toBe(false)
  })

  test('when a file is gone', async () => {
    const state = stateNow()
    const file = join(workbook.root, 'packages/workbook/src/labelled.ts')
    const text = await readFile(file)
    await rm(file)
    expect(inputs.isUnchanged(state)).toBe(false)
    await writeFile(file, text)
  })

  test('when a file was changed while it was built: then it is never used again', async () => {
    const since = Date.now()
    const file = join(workbook.root, 'packages/workbook/src/labelled.ts')
    await writeFile(file, await readFile(file))
    expect(inputs.stateOf(sources, since)).toBeUndefined()
  })
})
