/**
 * The questions of a lesson: `::: recall`, `::: predict` with its `::: happened`, and `::: explain`. They become plain
 * HTML: a page without scripts shows a list, and the answer folded below it. What keeps a guess is one small component.
 */
import { format, language } from '@workbook/i18n'

import { type Block, blocksIn, refuse } from './question-blocks.ts'
import messages from './questions.en.ts'
import { html } from './text.ts'

/** One answer to choose. `value` is what is stored when it is chosen; it stays the same if the answers are reordered. */
interface Answer {
  readonly text: string
  readonly right: boolean
  readonly value: string
}

interface Question {
  /** Markdown. */
  readonly text: string
  readonly answers: readonly Answer[]
  /** Markdown, below the answers. */
  readonly rest: string
}

/** Each question of a page as HTML around its own Markdown. @throws Error with the page and the id of a wrong one. */
export function fillQuestions(source: string, page: string): string {
  const { blocks, fill } = blocksIn(source, page)
  checkIds(blocks)
  const predicted = new Map(
    blocks.flatMap((block) => (block.kind === 'predict' ? [[block.id, questionOf(block)] as const] : [])),
  )
  return fill((block) => {
    if (block.kind === 'explain') return explain(block)
    if (block.kind === 'recall') return recall(block, questionOf(block))
    const question = predicted.get(block.id)
    if (question === undefined) return refuse(block, 'predict')
    return block.kind === 'predict' ? predict(block, question) : happened(block, question)
  })
}

function checkIds(blocks: readonly Block[]): void {
  const names = blocks.map(({ kind, id }) => (kind === 'happened' ? `happened ${id}` : id))
  for (const [at, block] of blocks.entries()) {
    if (names.indexOf(names[at] ?? '') < at) refuse(block, 'twice')
    if (block.kind === 'predict' && !names.includes(`happened ${block.id}`)) refuse(block, 'happened')
  }
}

const answerLine = /^[-*] \[(?<mark>[ x])\] (?<text>.+)$/
const parts = /^(?<text>[^]*?)(?<answers>(?:^[-*] \[[ x]\] .+(?:\n+|$))+)(?<rest>[^]*)$/m

function questionOf(block: Block): Question {
  const { text: first = block.body, answers: lines = '', rest: last = '' } = parts.exec(block.body)?.groups ?? {}
  const [text, rest] = [first.trim(), last.trim()]
  const answers = lines.split('\n').filter(Boolean).map(answerOf)
  if (text === '') refuse(block, 'asksNothing')
  if (answers.length < 2) refuse(block, 'oneAnswer')
  if (!answers.some(({ right }) => right)) refuse(block, 'noneRight')
  if (answers.some(({ value }) => value === '')) refuse(block, 'noWord')
  if (new Set(answers.map(({ value }) => value)).size < answers.length) refuse(block, 'sameAnswer')
  if (block.kind === 'recall' && rest === '') refuse(block, 'noExplanation')
  if (block.kind === 'predict' && rest !== '') refuse(block, 'tooEarly')
  return { text, answers, rest }
}

function answerOf(line: string): Answer {
  const { mark, text = '' } = answerLine.exec(line)?.groups ?? {}
  const value = text
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, '-')
    .replaceAll(/^-|-$/g, '')
    .slice(0, 60)
  return { text, right: mark === 'x', value }
}

const recall = (block: Block, question: Question): string =>
  [
    fieldset(block, question, messages.recall),
    `<details class="question-answer"><summary>${html(messages.showAnswer)}</summary>`,
    format(messages.answer, { answers: rightAnswers(question) }),
    question.rest,
    '</details></div>',
  ].join('\n\n')

const predict = (block: Block, question: Question): string =>
  [fieldset(block, question, messages.predict), '</div>'].join('\n\n')

const happened = (block: Block, question: Question): string =>
  [
    `<details class="question happened" id="happened-${block.id}"><summary>${html(messages.showHappened)}</summary>`,
    `<p class="question-said"><YourGuess question="${keyOf(block)}" /></p>`,
    format(messages.happened, { answers: rightAnswers(question) }),
    block.body,
    '</details>',
  ].join('\n\n')

function explain(block: Block): string {
  const lines = block.body.split('\n')
  const line = lines.indexOf('---')
  const [text, answer] = [
    lines.slice(0, line).join('\n').trim(),
    lines
      .slice(line + 1)
      .join('\n')
      .trim(),
  ]
  if (line === -1 || text === '' || answer === '') refuse(block, 'noReference')
  return [
    `<div class="question"><p class="question-kind">${html(messages.explain)}</p>`,
    text,
    messages.notebook,
    `<details class="question-answer"><summary>${html(messages.compare)}</summary>`,
    answer,
    '</details></div>',
  ].join('\n\n')
}

/** Opens the question's box, and leaves it open for what follows. */
function fieldset(block: Block, { text, answers }: Question, kind: string): string {
  const id = `question-${block.id}`
  const choice = ({ text: said, right, value }: Answer) =>
    `- <label><input type="radio" name="${id}" value="${value}" autocomplete="off"${right ? ' data-right' : ''} /> <span>${said}</span></label>`
  return [
    `<div class="question"><fieldset id="${id}" aria-labelledby="${id}-kind ${id}-text"><legend class="question-kind" id="${id}-kind">${html(kind)}</legend>`,
    `<div id="${id}-text">`,
    text,
    '</div>',
    answers.map(choice).join('\n'),
    `<div class="question-said"><ChosenAnswer question="${keyOf(block)}" kind="${block.kind}" /></div></fieldset>`,
  ].join('\n\n')
}

/** The name under which a guess is stored: ids are only unique within their page. */
const keyOf = ({ page, id }: Block) => `${page.replace(/\.md$/, '')}/${id}`

const list = new Intl.ListFormat(language, { type: 'disjunction' })

const rightAnswers = ({ answers }: Question) =>
  list.format(answers.filter(({ right }) => right).map(({ text }) => text.replace(/\.$/, '')))
