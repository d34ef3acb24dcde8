/** A rule and its sentences fit together, or the workbook does not compile: `npm run types` is half of this test. */
import { expect, test } from 'vitest'

import { type LessonMessages, lesson, no, yes } from '../src/declare.ts'
import { format, type Translation } from '@workbook/i18n'

const text = {
  symptom: 'It is cold.',
  why: 'So.',
  hint: 'Touch it.',
  fix: { console: 'Warm it.', command: 'npm run warm' },
}
const at = { where: 'Cups', see: 'aws cup get' }
const english = {
  title: 'A cup',
  question: 'Is it hot?',
  found: { hot: 'hot', cold: 'cold since {hour}' },
  rules: { hot: { title: 'The cup is hot', expected: 'hot', causes: { cold: text, empty: text } } },
} as const satisfies LessonMessages
const { rule } = lesson(english)

test('a rule has the sentences of its name', () => {
  const hot = rule('hot', {
    ...at,
    evaluate: ({ cup }: { cup: string }) => {
      if (cup === 'hot') return yes(english.found.hot)
      return cup === '' ? no('empty', '') : no('cold', format(english.found.cold, { hour: 9 }))
    },
  })
  expect(hot).toMatchObject({
    name: 'hot',
    level: 'must',
    title: 'The cup is hot',
    causes: { cold: text, empty: text },
  })
  expect(hot.evaluate({ cup: 'cold' })).toMatchObject({ cause: 'cold', found: 'cold since 9' })
})

test('a rule, a cause or a value that the dictionary does not tell of does not compile', () => {
  // @ts-expect-error -- no such rule
  expect(() => rule('sweet', { ...at, evaluate: () => yes('') })).toThrow('say nothing of the rule sweet')
  // @ts-expect-error -- no cause “bitter”, and neither of its own is named
  rule('hot', { ...at, evaluate: () => no('bitter', '') })
  // @ts-expect-error -- “empty” is explained and never named
  rule('hot', { ...at, evaluate: () => no('cold', '') })
  // @ts-expect-error -- a value is missing
  expect(() => format(english.found.cold, {})).toThrow('hour')
  // @ts-expect-error -- a value that the sentence does not have
  expect(() => format(english.found.cold, { minute: 9 })).toThrow('hour')
})

test('another language that lacks a key does not compile', () => {
  // @ts-expect-error -- almost everything is missing
  const german = { title: 'Eine Tasse' } satisfies Translation<typeof english>
  expect(german).toBeDefined()
})

test('a sentence takes the form that goes with its number', () => {
  const cups = '{count, plural, one {# cup} other {# cups}}'
  expect([0, 1, 2].map((count) => format(cups, { count }))).toEqual(['0 cups', '1 cup', '2 cups'])
})

test('a value with braces in it is no slot', () => {
  expect(format('{name} is hot', { name: '{name}' })).toBe('{name} is hot')
})
