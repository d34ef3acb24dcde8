/** Commands are built once for each state of the sources; nobody must ever run yesterday's code. */
import { execFile } from 'node:child_process'
import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'

import { expect, test } from 'vitest'

import { untouchedWorkbook } from '../../../tools/world/workbook.ts'

const run = promisify(execFile)

/** A workbook of its own, with a cache of its own. */
async function copyOfTheWorkbook() {
  const copy = await untouchedWorkbook()
  const { root } = copy
  return {
    root,
    cache: join(root, 'node_modules', '.cache', 'workbook'),
    usage: async () => (await run(process.execPath, ['packages/cli/run.mjs', 'check', '--help'], { cwd: root })).stdout,
    [Symbol.asyncDispose]: () => copy[Symbol.asyncDispose](),
  }
}

test('a changed source counts at once, and what was built before is used again', async () => {
  await using copy = await copyOfTheWorkbook()
  expect(await copy.usage()).toContain('Looks at your account')
  const [first] = await readdir(copy.cache)

  const command = join(copy.root, 'packages', 'cli', 'src', 'commands.en.ts')
  const source = await readFile(command, 'utf8')
  await writeFile(command, source.replace('Looks at your account', 'Peers into your account'))
  expect(await copy.usage()).toContain('Peers into your account')

  await writeFile(command, source)
  expect(await copy.usage()).toContain('Looks at your account')
  expect(await readdir(copy.cache)).toHaveLength(2)
  expect(await readdir(copy.cache)).toContain(first)
})

test('a cache that is broken, or that nobody can write, is no reason to stop', async () => {
  await using copy = await copyOfTheWorkbook()
  await writeFile(join(copy.root, 'node_modules', '.cache'), 'a file where a folder should be')
  expect(await copy.usage()).toContain('Looks at your account')
})
