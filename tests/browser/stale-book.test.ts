/** `npm start` rebuilds the book when any of its inputs change, and only then. */
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'

import { afterAll, beforeAll, expect, test } from 'vitest'

import { DIST, ROOT } from '@workbook/workbook'
import { fingerprint } from '../../packages/workbook/src/book/fingerprint.ts'
import { Learner } from '../../tools/world/learner.ts'

let inputs: readonly string[]
/** A copy of everything the book is built from. */
let copy: string
let built: string

beforeAll(async () => {
  await using learner = await Learner.arrives()
  await learner.start(['start'], /Ctrl-C/)
  inputs = JSON.parse(await readFile(join(DIST, '.inputs.json'), 'utf8'))
  copy = await mkdtemp(join(tmpdir(), 'workbook-inputs-'))
  for (const file of [...inputs, 'package-lock.json']) await cp(join(ROOT, file), join(copy, file))
  built = await fingerprint(copy, inputs)
})
afterAll(() => rm(copy, { recursive: true, force: true }))

/** The key after this file was changed or created; the file is restored afterwards. */
async function keyWith(file: string, of: readonly string[] = inputs): Promise<string> {
  const [path, before] = [join(copy, file), await readFile(join(copy, file), 'utf8').catch(() => undefined)]
  await mkdir(dirname(path), { recursive: true })
  await writeFile(path, `${before ?? ''}\n`)
  const key = await fingerprint(copy, of)
  await (before === undefined ? rm(path) : writeFile(path, before))
  return key
}

/** One file from each tree, whatever its name: the first of its kind that the build has read. */
test.each([
  ['a page', /^docs\/step09\/1-.*\.md$/],
  ['the theme', /^docs\/\.vitepress\/theme\/components\/.*\.vue$/],
  ['a message of the theme', /^docs\/\.vitepress\/theme\/check\/.*\.en\.ts$/],
  ['the configuration', /^docs\/\.vitepress\/book\/config\.ts$/],
  ['a check', /^checks\/step09\/1-[a-z-]+\.ts$/],
  ['a message beside a check', /^checks\/step09\/1-.*\.en\.ts$/],
  ['a fact', /^checks\/facts\//],
  ['a solution', /^solutions\/step09\/1-.*\.ts$/],
  ['a solution for the AWS CLI', /^solutions\/step09\/aws-cli\//],
  ['the engine', /^packages\/engine\/src\//],
  ['the server behind “Who am I?”', /^packages\/server\/src\/who-am-i\//],
  ['a row of the contract', /^packages\/practice-account\/contract\/rows\//],
  ['a difference from AWS', /^packages\/practice-account\/contract\/differences\.ts$/],
  ['an example of a function', /^packages\/practice-account\/src\/functions\//],
  ['a workflow that a page shows', /^\.github\//],
  ['how messages are written', /^packages\/i18n\/src\//],
  ['which language is chosen', /^packages\/i18n\/choose\.mjs$/],
])('%s is a part of the book', async (_what, kind) => {
  expect(await keyWith(inputs.find((file) => kind.test(file)) ?? 'nothing like it')).not.toBe(built)
})

test.each(['package-lock.json', 'docs/public/shots/mail-dark.png'])('%s is a part of it', async (file) =>
  expect(await keyWith(file)).not.toBe(built),
)

test.each(['docs/step09/7-new.md', 'checks/step09/7-new.ts', 'checks/step09/1-user-pool.de.ts'])(
  '%s, a new file, may become a part of it',
  async (file) => expect(await keyWith(file)).not.toBe(built),
)

test.each([
  'tests/book/pages.test.ts',
  'packages/engine/test/run.test.ts',
  'packages/cli/src/main.ts',
  'steps/step09/1-user-pool.ts',
  'steps/notebook.md',
  'steps/.starters/step09/1-user-pool.txt',
  '.env',
  '.workbook/progress.json',
  'docs/.vitepress/dist/index.html',
  'docs/.vitepress/cache/deps/vue.js',
])('%s is none', async (file) => expect(await keyWith(file)).toBe(built))

test('where a page shows a file of the learner’s folder, that file alone is a part of it', async () => {
  const shown = [...inputs, 'steps/my-app.ts']
  const key = await fingerprint(copy, shown)
  expect(await keyWith('steps/my-app.ts', shown)).not.toBe(key)
  expect(await keyWith('steps/notebook.md', shown)).toBe(key)
  expect(await keyWith('steps/step09/1-user-pool.ts', shown)).toBe(key)
})

test('no page shows a file that the learner edits before each start', () => {
  expect(inputs.filter((file) => file.startsWith('steps/step'))).toEqual([])
})
