/** Imports point one way: who may know whom. */
import { posix } from 'node:path'

import { describe, expect, test } from 'vitest'

import { filesUnder, read } from './trees.ts'

/** For each room, what its files may import of ours: a room's own files are always allowed. */
const MAY_IMPORT: Readonly<Record<string, RegExp>> = {
  words: /^words\//,
  'checks/engine': /^(checks\/engine|words)\//,
  checks: /^(checks|words)\//,
  'checks/words': /^checks\/(words\/|engine\/declare\.ts$)/,
  steps: /^(steps\/my-app\.ts|cli\/settings\/env-file\.ts)$/,
  solutions: /^steps\/my-app\.ts$/,
  'practice-account': /^practice-account\//,
  contract: /^contract\//,
  cli: /^(cli\/|words\/|checks\/engine\/|contract\/(index|run)\.ts$|practice-account\/index\.ts$)/,
  'docs/.vitepress/theme':
    /^(docs\/\.vitepress\/|words\/|checks\/engine\/(result|show\/ways)\.ts$|cli\/(who-am-i\/answer|book-server\/answers)\.ts$)/,
  'docs/.vitepress':
    /^(docs\/\.vitepress\/|words\/|checks\/engine\/|contract\/index\.ts$|cli\/(who-am-i\/answer|book-server\/answers)\.ts$)/,
}

/** `import … from '…'`, `export … from '…'`, `import '…'` and `import('…')` of our own files. */
const OWN_IMPORT = /(?:from|import)\s*\(?\s*'(\.{1,2}\/[^']+)'/g

const importsOf = (file: string): readonly string[] => {
  const from = posix.dirname(file.replace('/.starters/', '/'))
  return [...read(file).matchAll(OWN_IMPORT)].map(([, path = '']) => posix.join(from, path))
}

/** The code of a room. That of the desk is the starters' copies: a learner's own file may import what it likes. */
const codeOf = (room: string): readonly string[] =>
  room === 'steps'
    ? ['steps/my-app.ts', ...filesUnder('steps/.starters', /\.txt$/)]
    : filesUnder(room, /\.(ts|mts|mjs|vue)$/)

describe.each(Object.entries(MAY_IMPORT))('files in %s', (room, allowed) => {
  const files = codeOf(room)

  test('are there', () => expect(files).not.toEqual([]))

  test('import only what lies in their direction', () => {
    const strays = files.flatMap((file) =>
      importsOf(file)
        .filter((target) => !allowed.test(target))
        .map((target) => `${file} → ${target}`),
    )
    expect(strays).toEqual([])
  })
})

test('nothing imports the tests', () => {
  const everything = ['words', 'checks', 'cli', 'contract', 'docs/.vitepress', 'practice-account', 'solutions', 'steps']
  const strays = everything.flatMap((room) =>
    codeOf(room).filter((file) => importsOf(file).some((target) => target.startsWith('tests/'))),
  )
  expect(strays).toEqual([])
})

test('judging knows no SDK: a rule is facts in, evidence out', () => {
  const strays = filesUnder('checks/engine/judge', /\.ts$/).filter((file) => read(file).includes("from '@aws-sdk"))
  expect(strays).toEqual([])
})

test('the book can list the rows of the contract without the SDK: they import it as types, if at all', () => {
  const files = ['contract/index.ts', 'contract/row.ts', 'contract/expect.ts', ...filesUnder('contract/rows', /\.ts$/)]
  const strays = files.filter((file) =>
    /^import (?!type )[^\n]*from '(?!\.)|^import (?!type )[^\n]*\/world\//m.test(read(file)),
  )
  expect(strays).toEqual([])
})

test('neither the engine, the front desk, the facts nor the theme names a step', () => {
  const rooms = ['words', 'checks/engine', 'checks/facts', 'cli', 'docs/.vitepress']
  const strays = rooms.flatMap((room) =>
    filesUnder(room, /\.(ts|mjs|vue|css)$/).flatMap((file) =>
      read(file)
        .split('\n')
        .flatMap((line, index) => (/step09|step 9/i.test(line) && !EXAMPLE.test(line) ? [`${file}:${index + 1}`] : [])),
    ),
  )
  expect(strays).toEqual([])
})

/** Comments and descriptions may give an example; code may not depend on one. */
const EXAMPLE = /^\s*(\*|\/\/|\/\*)|description: '|for example|meta: \{/
