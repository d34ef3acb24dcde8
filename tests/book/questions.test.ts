/** The questions of a lesson: what the build makes of them, and what it refuses. */
import { describe, expect, test } from 'vitest'

import { fillQuestions } from '../../docs/.vitepress/book/questions.ts'

const page = 'step10/2-second.md'
const predict = '::: predict starter\nHow many?\n- [ ] none\n- [x] four\n- [x] `five`\n:::'
const happened = '::: happened starter\nBecause.\n:::'
const recall = '::: recall choice\nWhich **one**?\n- [x] This one.\n- [ ] That one\n\nSince it is.\n:::'
const explain = '::: explain why\nWhy?\n---\n::: tip\nSo.\n:::\n:::'

describe('a question', () => {
  test('to recall is a group of choices, and its answer is folded below', () => {
    const made = fillQuestions(`before\n${recall}\nafter`, page)
    expect(made).toMatch(/^before\n<div class="question"><fieldset id="question-choice"/)
    expect(made).toContain('>Recall</legend>')
    expect(made).toContain('\n\nWhich **one**?\n\n')
    expect(made).toContain(
      'value="this-one" autocomplete="off" data-right /> <span>This one.</span></label>\n- <label>',
    )
    expect(made).toContain('<ChosenAnswer question="step10/2-second/choice" kind="recall" />')
    expect(made).toMatch(
      /<details class="question-answer">[^]*\*\*The answer:\*\* This one\.\n\nSince it is\.[^]*\nafter$/,
    )
  })

  test('to predict keeps its answer for what happened', () => {
    const [asked = '', told = ''] = fillQuestions(`${predict}\n\n# Task\n\n${happened}`, page).split('# Task')
    expect(asked).toContain('>Predict first</legend>')
    expect(asked).not.toContain('<details')
    expect(told).toContain('<details class="question happened" id="happened-starter">')
    expect(told).toContain('**What happened:** four or `five`.\n\nBecause.')
    expect(told).toContain('<YourGuess question="step10/2-second/starter" />')
  })

  test('to explain is followed by the reference answer, which may contain another container', () => {
    const made = fillQuestions(`${explain}\nafter`, page)
    expect(made).toMatch(
      /Why\?\n\n[^]*steps\/notebook\.md[^]*<details[^]*::: tip\nSo\.\n:::\n\n<\/details><\/div>\nafter$/,
    )
  })

  test('may have its answers with stars, and with room between them', () => {
    const other = recall.replace('- [x] This one.', '* [x] This one.\n').replace('- [ ]', '* [ ]')
    expect(fillQuestions(other, page)).toBe(fillQuestions(recall, page))
  })

  test('leaves every other line of a page as it is', () => {
    const other = '# A\n\n::: tip\nb\n:::\n- [x] c'
    expect(fillQuestions(other, page)).toBe(other)
  })
})

describe('the build stops, and says on which page and at which question, where', () => {
  test.each([
    ['nothing happened', predict, '"::: predict starter" needs a "::: happened starter" on the same page'],
    ['nothing was predicted', happened, '"::: happened starter" needs a "::: predict starter" on the same page'],
    [
      'what was asked is not what happened',
      `${recall}\n${happened.replace('starter', 'choice')}`,
      'needs a "::: predict',
    ],
    ['an id is used twice', `${recall}\n${recall}`, '"::: recall choice" appears twice'],
    ['two kinds have one id', `${recall}\n${explain.replace('why', 'choice')}`, '"::: explain choice" appears twice'],
    ['there is one answer', recall.replace('- [ ] That one\n', ''), 'needs at least two answers'],
    ['there is no answer', '::: recall choice\nWhich?\n:::', 'needs at least two answers'],
    ['no answer is right', recall.replace('[x]', '[ ]'), 'needs a right answer'],
    ['two answers are the same', recall.replace('That one', 'This one'), 'the same answer twice'],
    ['an answer says nothing', recall.replace('That one', '?'), 'an answer without any words'],
    ['nothing is asked', recall.replace('Which **one**?\n', ''), 'has no question'],
    ['nothing is explained', recall.replace('Since it is.', ''), 'needs an explanation'],
    [
      'a prediction tells its end',
      `${predict.replace('\n:::', '\n\nFour.\n:::')}\n${happened}`,
      'gives its answer away',
    ],
    ['there is no reference answer', '::: explain why\nWhy?\n---\n:::', 'the reference answer'],
    ['nothing separates the answer', '::: explain why\nWhy? So.\n:::', 'the reference answer'],
    ['there is no id', '::: recall\nWhich?\n:::', 'needs an id'],
    ['an id has spaces', '::: recall a b\nWhich?\n:::', 'needs an id'],
    ['there is no end', recall.replace(/:::$/, ''), 'has no end'],
    ['the end comes too late', recall.replace(/:::$/, explain), 'has no end'],
  ])('%s', (_what, source, sentence) => {
    expect(() => fillQuestions(source, page)).toThrow(sentence)
    expect(() => fillQuestions(source, page)).toThrow(page)
  })
})
