/** Every sentence that code prints stands in one dictionary, and every language has all of them. */
import { describe, expect, test } from 'vitest'

import { allLessons, loadChecks, select } from '@workbook/workbook'
import type { LessonWords } from '@workbook/engine'
import { dictionaryOf, isPlural, languages, outline } from './dictionary.ts'
import { inCode, isSentence, sentencesOf } from './sentences.ts'
import { filesUnder } from './trees.ts'

const english = await dictionaryOf('en')

describe.each(languages().map((language) => ({ language })))('the language $language', ({ language }) => {
  test('is named by a tag that a browser knows', () => {
    expect(Intl.getCanonicalLocales(language)).toEqual([language])
  })

  test('says everything that English says, with the same values, and nothing else', async () => {
    expect(outline(await dictionaryOf(language)).toSorted()).toEqual(outline(english).toSorted())
  })

  test('leaves no sentence empty', async () => {
    const empty = (value: unknown): boolean =>
      typeof value === 'object' && value !== null ? Object.values(value).some(empty) : value === ''
    expect(empty(await dictionaryOf(language))).toBe(false)
  })
})

describe('laying two languages side by side shows', () => {
  const of = (says: unknown) => outline({ 'words/index.ts': says })
  const cup = { hot: 'The cup {name} is hot.', cups: { one: '{count} cup', other: '{count} cups' } }

  test('a sentence that is missing, or one too many', () => {
    expect(of({ hot: cup.hot })).not.toEqual(of(cup))
    expect(of({ ...cup, cold: 'Cold.' })).not.toEqual(of(cup))
  })
  test('a value that is left out, or another one', () => {
    expect(of({ ...cup, hot: 'It is hot.' })).not.toEqual(of(cup))
    expect(of({ ...cup, hot: 'The cup {cup} is hot.' })).not.toEqual(of(cup))
  })
  test('no difference where a language counts in other forms', () => {
    expect(isPlural({ one: '', few: '', many: '', other: '' })).toBe(true)
    const cups = { one: '{count} šálek', few: '{count} šálky', other: '{count} šálků' }
    expect(of({ hot: 'Šálek {name} je horký.', cups })).toEqual(of(cup))
  })
})

test.each(allLessons())('the dictionary tells of every rule of $id, and of no other', async ({ id, step, name }) => {
  const says = english[`checks/words/${step}/${name}.ts`] as LessonWords | undefined
  const [loaded] = await loadChecks(select([id]))
  const rules = loaded?.check.rules.map((rule) => rule.name) ?? []
  expect(Object.keys(says?.rules ?? {}).toSorted()).toEqual(rules.toSorted())
})

/** Code that says sentences of its own, by the beginning of its path, and why it may. */
const EXCEPTIONS: Readonly<Record<string, string>> = {
  // AWS answers in English, and so does what stands in its place; error messages are searched for on the web.
  'practice-account/cognito/': 'the messages of Cognito’s operations: AWS answers in English',
  'practice-account/aws-says.ts': 'the messages of other services, and of AWS’s own pages: AWS answers in English',
  'practice-account/strict/': 'other messages that AWS has been seen to answer with, in English',
}

const rooms = ['checks', 'cli', 'docs/.vitepress', 'practice-account'].flatMap((room) =>
  filesUnder(room, /(?<!\.d)\.(ts|mjs|js|vue)$/),
)
const files = rooms.filter((file) => !/^(checks|practice-account)\/words\//.test(file))

describe('sentences stand in the dictionary alone', () => {
  const exceptions = Object.keys(EXCEPTIONS)

  test.each(files.filter((file) => !exceptions.some((each) => file.startsWith(each))))('%s has none', (file) => {
    expect(sentencesOf(file)).toEqual([])
  })

  test.each(Object.entries(EXCEPTIONS))('%s is still an exception: %s', (beginning) => {
    const excepted = files.filter((file) => file.startsWith(beginning))
    expect(excepted.flatMap(sentencesOf)).not.toEqual([])
  })

  test('the search for them finds words between the tags of a template too', () => {
    const code = (markup: string) => inCode(`const page = (a) => html\`${markup}\``)
    expect(code('<p class="b">${a} words</p><i title="Open">…</i>')).toEqual(['{} words', 'Open'])
    expect(code('<p class="b">${a} · ${a}</p>')).toEqual([])
  })

  test('the search for them finds what a learner would read, and no address, name or command', () => {
    expect(
      ['The pool mails a link.', '“Try again” in a minute', 'what now, dear reader?'].filter(isSentence),
    ).toHaveLength(3)
    expect(['{} · {}', 'aws dynamodb list-tables', 'the user pool', 'us-east-1', 'AWS account'].some(isSentence)).toBe(
      false,
    )
  })
})
