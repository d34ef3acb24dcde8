/** The guesses that are stored in the learner's folder. */
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { expect, test } from 'vitest'

import { guessFrom, GuessesFile } from '@workbook/workbook'

async function aFolder() {
  const folder = await mkdtemp(join(tmpdir(), 'workbook-guesses-'))
  return { folder, [Symbol.asyncDispose]: () => rm(folder, { recursive: true, force: true }) }
}

test('the last guess at a question counts, however quickly they come, and the next start knows it', async () => {
  await using temporary = await aFolder()
  const file = new GuessesFile(join(temporary.folder, 'new'))
  const answers = ['none', 'four', 'all-seven']
  await Promise.all(answers.map((answer) => file.keep({ question: 'step01/1-a/starter', answer })))
  await file.keep({ question: 'step01/1-a/choice', answer: 'größer' })
  expect(await new GuessesFile(join(temporary.folder, 'new')).read()).toEqual({
    'step01/1-a/starter': 'all-seven',
    'step01/1-a/choice': 'größer',
  })
})

test('there are no more than 200: the oldest goes', async () => {
  await using temporary = await aFolder()
  const many = Object.fromEntries(Array.from({ length: 200 }, (_, at) => [`step01/1-a/q${at}`, 'a']))
  await writeFile(join(temporary.folder, 'answers.json'), JSON.stringify(many))
  const file = new GuessesFile(temporary.folder)
  await file.keep({ question: 'step01/1-a/new', answer: 'a' })
  const kept = Object.keys(await file.read())
  expect([kept.length, kept[0], kept.at(-1)]).toEqual([200, 'step01/1-a/q1', 'step01/1-a/new'])
})

test('a file that makes no sense counts as none, and the next guess replaces it', async () => {
  await using temporary = await aFolder()
  const path = join(temporary.folder, 'answers.json')
  await writeFile(path, '{"a":1}')
  const file = new GuessesFile(temporary.folder)
  expect(await file.read()).toEqual({})
  await file.keep({ question: 'a/b', answer: 'c' })
  expect(JSON.parse(await readFile(path, 'utf8'))).toEqual({ 'a/b': 'c' })
})

test.each([
  '',
  'a',
  '[]',
  '{"question":"a"}',
  '{"question":"a","answer":"b","more":1}',
  '{"question":"../a","answer":"b"}',
  '{"question":"__proto__","answer":"b"}',
  '{"question":"a","answer":"<b>"}',
  '{"question":"a","answer":"a b"}',
  `{"question":"${'a'.repeat(121)}","answer":"b"}`,
  `{"question":"a","answer":"${'b'.repeat(61)}"}`,
])('%s is no guess', (text) => expect(guessFrom(text)).toBe(undefined))
