/** The book's prose: spelling, length, tone, headings. A new word that is right goes into words.txt beside this file. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'

import dictionary from 'dictionary-en'
import nspell from 'nspell'
import { describe, expect, test } from 'vitest'

import { filesUnder, read } from '../gate/trees.ts'
import { groups, habitsIn } from './habits.ts'
import { MOST_WORDS, openWords } from './length.ts'
import { passagesOf, sentencesOf, wordsOf } from './reading.ts'
import { alertsSideBySide, misspelt, talksDown, titleCase, tooLong } from './rules.ts'

const own = readFileSync(join(import.meta.dirname, 'words.txt'), 'utf8')
  .split(/\r?\n/)
  .filter((line) => line !== '' && !line.startsWith('#'))
const speller = nspell(dictionary)
for (const word of own) speller.add(word)

const isWord = (word: string) => speller.correct(word) || /^[A-Z]{2,}s?$/.test(word)
const isName = (word: string) => own.includes(word) || /[A-Z]{2}|[a-z][A-Z]|\d/.test(word) || word === 'I'

const pages = filesUnder('docs', /\.md$/)
  .filter((file) => !file.startsWith('docs/.vitepress/'))
  .map((file) => ({ file, text: read(file), passages: passagesOf(read(file)) }))

describe.each(pages)('$file', ({ text, passages }) => {
  test('is spelt right', () => expect(misspelt(passages, isWord)).toEqual([]))
  test('does not talk down to the learner', () => expect(talksDown(passages)).toEqual([]))
  test('has no sentence of more than 32 words', () => expect(tooLong(passages)).toEqual([]))
  test('has headings that read like sentences', () => expect(titleCase(passages, isName)).toEqual([]))
  test('has no two alerts side by side', () => expect(alertsSideBySide(text)).toEqual([]))
})

test('the list of own words holds none that the dictionary knows, and each once, in order', () => {
  const plain = nspell(dictionary)
  expect(own.filter((word) => plain.correct(word) && word === word.toLowerCase())).toEqual([])
  expect(own).toEqual([...new Set(own)].toSorted((a, b) => a.localeCompare(b, 'en')))
})

describe('the length of a page', () => {
  const ofStep = pages.filter(({ file }) => /^docs\/step\d+\//.test(file))
  test.each(ofStep)('$file is read in a few minutes', ({ file, text }) => {
    expect(openWords(text)).toBeLessThanOrEqual(file.endsWith('/index.md') ? MOST_WORDS.cover : MOST_WORDS.lesson)
  })

  test('counts what is open: no fold, no table, one way, no answer', () => {
    const page = [
      '# One',
      '| no | no |',
      '<details><summary>no</summary>',
      'no',
      '</details>',
      '<template #cli>',
      'two three',
      '</template>',
      '<template #ts>',
      'no',
      '</template>',
      '::: recall x',
      'Four?',
      '- [ ] five',
      '- [x] six',
      '',
      'no',
      ':::',
      '::: explain y',
      'Seven?',
      '---',
      'no',
      ':::',
      '::: happened z',
      'no',
      ':::',
    ]
    expect(openWords(page.join('\n'))).toBe(7)
  })
})

test.each(groups())('habits of translated English are few in: $name', (group) => {
  const found = habitsIn(group)
  expect(found.length <= group.budget || found).toBe(true)
})

test('a habit is found, and its right use is not', () => {
  const text = 'It stands there. It stands for a name. Put it all right. Nobody put that right.'
  expect(habitsIn({ texts: [{ file: 'a', text }] })).toEqual([
    'a: stands',
    'a: Nobody',
    'a: Put it all right',
    'a: put that right',
  ])
})

describe('the reader', () => {
  const page = [
    '---',
    'title: Teh',
    '---',
    '# A Heading',
    '',
    'One `teh` [word](./teh.md).',
    '```',
    'teh',
    '```',
    '* A teh.',
  ]

  test('leaves front matter, code and addresses out, and knows the line', () => {
    expect(passagesOf(page.join('\n'))).toEqual([
      { line: 4, heading: true, text: 'A Heading' },
      { line: 6, heading: false, text: 'One X word.' },
      { line: 10, heading: false, text: 'A teh.' },
    ])
  })

  test('finds what is wrong, and where', () => {
    const passages = passagesOf([...page, `It is just ${'very '.repeat(31)}long.`].join('\n'))
    expect(misspelt(passages, isWord)).toEqual(['line 10: teh'])
    expect(talksDown(passages)).toEqual(['line 11: just'])
    expect(tooLong(passages)).toHaveLength(1)
    expect(titleCase(passages, isName)).toEqual(['line 4: “Heading” in “A Heading”'])
    expect(alertsSideBySide('::: tip\na\n:::\n\n::: warning\nb\n:::')).toHaveLength(1)
    expect(alertsSideBySide('::: tip\na\n:::\n\nText.\n\n::: warning\nb\n:::')).toEqual([])
    expect(alertsSideBySide('::: recall a\nb\n:::\n\n::: predict c\nd\n:::')).toEqual([])
  })

  test('knows where a sentence ends, and which words are names', () => {
    expect(sentencesOf('It costs 0.01 dollars. “Why?” asks Ana. Look: a user.')).toHaveLength(3)
    expect(wordsOf("Cognito's us-east-1, e-mail, user_name, Node.js")).toEqual(['Cognito', 'mail'])
  })
})
