/** Every npm script names something that exists, and README shows the ones a newcomer needs. */
import { existsSync } from 'node:fs'
import { join } from 'node:path'

import { expect, test } from 'vitest'

import { ROOT } from '@workbook/workbook'
import { filesUnder, read } from './trees.ts'

const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> }
const commands = filesUnder('packages/cli/src/commands', /(?<!\.en)\.ts$/).map((file) =>
  file.replace(/^.*\/|\.ts$/g, ''),
)
const viaCli = Object.entries(scripts).flatMap(([name, script]) => {
  const [, command] = /^node packages\/cli\/run\.mjs (\S+)/.exec(script) ?? []
  return command === undefined ? [] : [[name, command] as const]
})

test('every command has a script of the same name, and every such script has its command', () => {
  expect(viaCli.map(([name, command]) => [name, command]).toSorted()).toEqual(
    commands.map((name) => [name, name]).toSorted(),
  )
})

test.each(Object.entries(scripts))('npm run %s starts something that is there: %s', (_name, script) => {
  for (const part of script.split('&&')) {
    const [program = '', ...words] = part.trim().split(/\s+/)
    const file = words.find((word) => /\.m?js$/.test(word)) ?? ''
    const path = program === 'node' ? file : join('node_modules', '.bin', program)
    expect({ path, exists: existsSync(join(ROOT, path)) }).toEqual({ path, exists: true })
  }
})

test('every command that a page or a text names exists', () => {
  const pages = [...filesUnder('docs', /\.md$/), 'README.md', 'CONTRIBUTING.md', ...filesUnder('checks', /\.ts$/)]
  const named = pages.flatMap((file) =>
    [...read(file).matchAll(/npm run ([a-z][\w:-]*)/g)].map(([, name = '']) => ({ file, name })),
  )
  expect(named.length).toBeGreaterThan(10)
  expect(named.filter(({ name }) => !(name in scripts))).toEqual([])
})
