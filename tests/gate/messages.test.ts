/** Every sentence that code prints is in a messages file beside it, in ICU MessageFormat, in every language there is. */
import { join } from 'node:path'

import compile from 'icu-minify/compile'
import { describe, expect, test } from 'vitest'

import type { LessonMessages } from '@workbook/engine'
import { allLanguages } from '@workbook/i18n/choose'
import { allLessons, loadChecks, ROOT, select } from '@workbook/workbook'
import { inCode, isSentence, sentencesOf } from './sentences.ts'
import { filesUnder } from './trees.ts'

const ROOMS = ['checks', 'packages', 'docs/.vitepress']
const english = ROOMS.flatMap((room) => filesUnder(room, /\.en\.ts$/))

const load = async (file: string) => ((await import(join(ROOT, file))) as { default: unknown }).default

/** Every message with its key: `rules.found.title`. */
const messagesIn = (value: unknown, key = ''): readonly (readonly [key: string, message: string])[] =>
  typeof value === 'string'
    ? [[key, value]]
    : Object.entries(value as object).flatMap(([name, inside]) =>
        messagesIn(inside, key === '' ? name : `${key}.${name}`),
      )

/** The names of the values in a message, without the text of its plural forms. */
const slotsIn = (message: string) =>
  [...new Set([...message.matchAll(/\{(\w+)(?=[,}])/g)].map(([, name]) => name))].toSorted()

const kindOf = (message: string) => {
  try {
    compile(message)
    return 'ICU'
  } catch (error) {
    return String(error)
  }
}

test.each(english)('%s holds ICU messages, and none is empty', async (file) => {
  const messages = messagesIn(await load(file))
  expect(messages).not.toEqual([])
  for (const [key, message] of messages) {
    expect([key, message.trim()]).not.toEqual([key, ''])
    expect({ key, is: kindOf(message) }).toEqual({ key, is: 'ICU' })
  }
})

describe.each(allLanguages().filter((tag) => tag !== 'en'))('the language %s', (tag) => {
  test('is named by a tag that a browser knows', () => expect(Intl.getCanonicalLocales(tag)).toEqual([tag]))

  test.each(english)('says everything that %s says, with the same values', async (file) => {
    const outline = async (of: string) => messagesIn(await load(of)).map(([key, text]) => [key, slotsIn(text)])
    expect(await outline(file.replace('.en.ts', `.${tag}.ts`))).toEqual(await outline(file))
  })
})

test.each(allLessons())('the messages of $id tell of every rule of its check, and of no other', async ({ id }) => {
  const messages = (await load(`checks/${id}.en.ts`)) as LessonMessages
  const [loaded] = await loadChecks(select([id]))
  const rules = loaded?.check.rules.map((rule) => rule.name) ?? []
  expect(Object.keys(messages.rules).toSorted()).toEqual(rules.toSorted())
})

/** Code that may contain sentences, by the beginning of its path, and why. */
const EXCEPTIONS: Readonly<Record<string, string>> = {
  // AWS answers in English, so the practice account does too; people search the web for error messages.
  'packages/practice-account/src/cognito/': 'the messages of Cognito’s operations: AWS answers in English',
  'packages/practice-account/src/aws-says.ts': 'the messages of other services, and of AWS’s own pages',
  'packages/practice-account/src/strict/': 'other messages that AWS has been seen to answer with',
}

const files = ROOMS.flatMap((room) => filesUnder(room, /(?<!\.d|\.en|\.test)\.(ts|mjs|js|vue)$/)).filter(
  (file) => !/^packages\/\w[\w-]*\/(test|contract|dist)\/|^docs\/\.vitepress\/(cache|dist)\//.test(file),
)

describe('code contains no sentences', () => {
  const exceptions = Object.keys(EXCEPTIONS)

  test('in any file', () => {
    const strays = files
      .filter((file) => !exceptions.some((each) => file.startsWith(each)))
      .flatMap((file) => sentencesOf(file).map((sentence) => `${file}: ${sentence}`))
    expect(strays).toEqual([])
  })

  test.each(Object.entries(EXCEPTIONS))('%s is still an exception: %s', (beginning) => {
    const excepted = files.filter((file) => file.startsWith(beginning))
    expect(excepted.flatMap(sentencesOf)).not.toEqual([])
  })

  test('the search finds words between the tags of a template too', () => {
    const code = (markup: string) => inCode(`const page = (a) => html\`${markup}\``)
    expect(code('<p class="b">${a} words</p><i title="Open">…</i>')).toEqual(['{} words', 'Open'])
    expect(code('<p class="b">${a} · ${a}</p>')).toEqual([])
  })

  test('the search finds what a learner would read, and no address, name or command', () => {
    expect(
      ['The pool mails a link.', '“Try again” in a minute', 'what now, dear reader?'].filter(isSentence),
    ).toHaveLength(3)
    expect(['{} · {}', 'aws dynamodb list-tables', 'the user pool', 'us-east-1', 'AWS account'].some(isSentence)).toBe(
      false,
    )
  })
})
