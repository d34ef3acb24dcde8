/** `npm run new-lesson`: another lesson, another step even, is files in the trees and nothing else. */
import { statSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { join } from 'node:path'

import { describe, expect, test } from 'vitest'
import { glob } from 'zx'

import { allLessons, ROOT } from '@workbook/workbook'
import { filesOf } from '../../tools/new-lesson/files.ts'
import { newLesson } from '../../tools/new-lesson/name.ts'
import { writeAll } from '../../tools/new-lesson/write.ts'
import { WorkbookCopy } from '../true-commands/copy.ts'

const VITEST = join('node_modules', 'vitest', 'vitest.mjs')

/** What isn't part of the workbook: packages, a built book, a learner's own data. */
const BESIDE = ['node_modules', 'node_modules/**', '.workbook/**', '.env', '**/dist/**', '**/cache/**']

/** Every file of a workbook, with its size and when it was changed. */
async function contents(folder: string): Promise<ReadonlyMap<string, string>> {
  const files = await glob('**/*', { cwd: folder, dot: true, ignore: BESIDE })
  return new Map(
    files.map((file) => {
      const { size, mtimeMs } = statSync(join(folder, file))
      return [file, `${size} ${mtimeMs}`]
    }),
  )
}

/** The tests of the gate that fail there. */
async function refusedByTheGate(home: WorkbookCopy): Promise<readonly string[]> {
  const gate = await home.run(process.execPath, VITEST, 'run', '--project', 'unit', 'tests/gate')
  const [code, out] = [gate.code, gate.out + gate.err]
  const refused = [...out.matchAll(/^ *FAIL +(.*)$/gm)].map(([, test = '']) => test)
  if (!/Tests .*\d+ passed/.test(out) || (code === 0) !== (refused.length === 0)) throw new Error(out)
  return refused
}

const NOW = new Date('2026-11-23T00:00:00Z')
/** In a step that will never exist: the course has sixteen. */
const aLesson = (id = 'step99/1-sign-in', title = 'Sign in') => newLesson(id, title, allLessons(), NOW)

test(
  'a lesson of a new step is known to the checks, passes the gate and touches nothing',
  { timeout: 300_000 },
  async () => {
    await using home = await WorkbookCopy.create()
    const make = () => home.run('npm', 'run', '--silent', 'new-lesson', 'step99/1-sign-in', 'Sign in')
    const paths = (await filesOf(aLesson(), true)).map(({ path }) => path)
    const before = await contents(home.folder)

    const made = await make()
    expect(made).toMatchObject({ code: 0, out: expect.stringContaining('docs/step99/1-sign-in.md') })
    const after = await contents(home.folder)
    expect([...after.keys()].filter((path) => after.get(path) !== before.get(path)).toSorted()).toEqual(
      paths.toSorted(),
    )
    expect(paths.filter((path) => !/^(docs|steps|checks|solutions|tests)\//.test(path))).toEqual([])

    // Nothing is built yet, so the lesson waits; and the command knows the step by its name.
    const check = await home.run(process.execPath, join('packages', 'cli', 'run.mjs'), 'check', 'step99')
    expect(check).toMatchObject({ code: 1, out: expect.stringContaining('step99/1-sign-in  Sign in') })
    const refused = await refusedByTheGate(home)

    expect(await make()).toMatchObject({ code: 3, err: expect.stringContaining('Nothing was written.') })
    for (const path of paths) await rm(join(home.folder, path))
    expect(await contents(home.folder)).toEqual(before)
    // With the lesson, the gate refuses nothing new; usually it refuses nothing at all.
    expect(refused).toEqual(refused.length === 0 ? [] : await refusedByTheGate(home))
  },
)

describe('a name is refused', () => {
  test.for([
    ['step9/1-sign-in', 'cannot be the name of a lesson'],
    ['step99/sign-in', 'cannot be the name of a lesson'],
    ['step99/1-Sign-In', 'cannot be the name of a lesson'],
    ['step99/../1-sign-in', 'cannot be the name of a lesson'],
    ['step99/2-sign-in', 'the next one is number 1: npm run new-lesson step99/1-sign-in "Sign in"'],
    ['step09/9-more', 'step09 has'],
  ] as const)('%s: %s', ([id, why]) => {
    expect(() => aLesson(id)).toThrow(why)
  })

  test.for(['', 'sign in', 'Sign in.', 'Sign "in"', 'Sign\nin', 'Say ${what}'])('with the title %j', (title) => {
    expect(() => aLesson(undefined, title)).toThrow('Say the title too')
  })
})

test('nothing that is there is written over, and then nothing is written at all', async () => {
  const files = [
    { path: 'docs/step99/1-new.md', text: 'new' },
    { path: 'README.md', text: 'lost' },
  ]
  await expect(writeAll(ROOT, files)).rejects.toThrow('There is README.md already. Nothing was written.')
  await expect(writeAll(ROOT, files.slice(1))).rejects.toThrow('README.md')
})

test('no brace of a template is left, whatever the title', async () => {
  for (const { path, text } of await filesOf(aLesson(undefined, "The app's own sign-in page"), true)) {
    expect({ path, slots: text.match(/\{\{\w+\}\}/g) }).toEqual({ path, slots: null })
    expect(text).toMatch(/[^\n]\n$/)
  }
})
