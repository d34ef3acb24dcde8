/**
 * A check's result as text for a terminal, a log or a screen reader: the word first, glyph and colour second; what
 * failed first and open, what passed folded; the one next action last.
 */
import type { CheckedAccount, CheckEvent, CheckResult, Evidence, LessonResult, RuleResult } from '../result.ts'
import type { Palette } from './palette.ts'
import { lessonToDo, reasonToWait, ruleToDo, short } from './to-do.ts'
import { waysAtOnce } from './ways.ts'
import { wrap } from './wrap.ts'
import { format } from '@workbook/i18n'
import messages from './check.en.ts'

/** How to print. */
export interface TextOptions {
  readonly palette: Palette
  /** Columns of the terminal. */
  readonly width: number
  /** Whether the learner's shell is that of Windows. */
  readonly windows?: boolean
  /** Where the learner goes on when everything passes. */
  readonly goOn?: GoOn | undefined
}

/** What comes after a check that passes. */
export interface GoOn {
  /** The next lesson; after a whole step, the one that shows what was built. For example `step09/6-who-am-i`. */
  readonly after: string
  /** The address of the book, where it is open. */
  readonly book: string | undefined
}

interface Context extends TextOptions {
  readonly kind: CheckedAccount['kind']
  /** The problems that were shown already: one that stops many rules is shown once. */
  readonly shown: Set<string>
}

/** The glyph of each status: it repeats the word. */
const GLYPH = {
  pass: '✓',
  fail: '✗',
  'cannot-check': '?',
  waiting: '·',
  note: 'i',
} as const satisfies Record<RuleResult['status'], string>

const TITLE_INDENT = 4

/** The width of the labels: that of the longest one in this language. */
const labelWidth = (): number =>
  Math.max(...Object.values({ ...messages.evidence, ...messages.ways }).map((label) => label.length + 2))

/** Turns the events of one running check into text, each ending in a line break. */
export function textOf(options: TextOptions): (event: CheckEvent) => string {
  let context: Context = { ...options, kind: 'aws', shown: new Set() }
  return (event) => {
    switch (event.type) {
      case 'account':
        context = { ...context, kind: event.account.kind }
        return `${wrap(accountLine(event.account), options.width)}\n\n`
      case 'lesson':
        return `${lesson(event.lesson, context)}\n`
      case 'end':
        return `${summary(event.result, context)}\n`
    }
    return event satisfies never
  }
}

/** The first line of every command: the account that will be checked. */
export function accountLine({ kind, id, region, identity, endpoint }: CheckedAccount): string {
  const { account } = messages
  const who = [id, identity].filter(Boolean).join(' · ') || account.unknown
  if (kind === 'practice') {
    return format(account.practice, { id: id || account.practiceSilent, region, endpoint: endpoint ?? '' })
  }
  return endpoint === undefined
    ? format(account.aws, { who, region })
    : format(account.notAws, { endpoint, who, region })
}

function lesson(result: LessonResult, options: Context): string {
  const { palette } = options
  const title = `${mark(result.status, palette)}  ${palette.bold(result.lesson)}  ${result.title}`
  const head = hang(title, options.width, TITLE_INDENT, 0)
  if (result.status === 'waiting' && !result.rules.some(isOpen)) return `${head}\n${waitsFor(result, options)}`
  const folded = result.rules.filter(({ status }) => status === 'pass').length
  const open = result.rules.filter(isOpen)
  const news = open.filter((each) => isNews(each, options.shown))
  const lines = news.toSorted((a, b) => URGENCY[a.status] - URGENCY[b.status]).map((each) => openRule(each, options))
  const same = open.length - news.length
  if (same > 0) {
    lines.push(indent(`${mark('cannot-check', palette)}  ${format(messages.sameReason, { count: same })}`, options))
  }
  const waiting = result.rules.filter(({ status }) => status === 'waiting')
  if (waiting.length > 0) lines.push(indent(`${mark('waiting', palette)}  ${rules(waiting.length)}`, options))
  if (folded > 0) lines.push(indent(`${mark('pass', palette)}  ${rules(folded)}`, options))
  return `${[head, ...lines].join('\n')}\n`
}

type OpenRule = Extract<RuleResult, Evidence>

const isOpen = (rule: RuleResult): rule is OpenRule =>
  rule.status === 'fail' || rule.status === 'cannot-check' || rule.status === 'note'

/** Whether there is something new to tell: every failure and note, and every problem the first time it is met. */
function isNews(rule: OpenRule, shown: Set<string>): boolean {
  if (rule.status !== 'cannot-check') return true
  const problem = `${rule.cause} ${rule.found}`
  const isNew = !shown.has(problem)
  shown.add(problem)
  return isNew
}

const URGENCY = { fail: 0, 'cannot-check': 1, note: 2 } as const satisfies Record<OpenRule['status'], number>

function openRule(rule: OpenRule, options: Context): string {
  const { palette } = options
  const head = indent(`${mark(rule.status, palette)}  ${palette.bold(rule.title)}`, options)
  const labels = messages.evidence
  return [
    head,
    field(labels.expected, rule.expected, options),
    field(labels.found, rule.found, options),
    field(labels.where, rule.where, options),
    field(labels.why, rule.why, options),
    ...waysAtOnce(rule, options.kind).map(({ way, text }) => field(messages.ways[way], text, options)),
    field(labels.see, rule.see, options),
  ].join('\n')
}

function waitsFor({ rules }: LessonResult, options: Context): string {
  const reasons = new Set(rules.flatMap((each) => (each.status === 'waiting' ? [each.found] : [])))
  return `${indent([...reasons].join(', '), options)}\n`
}

function summary(result: CheckResult, { palette, width, kind, goOn, windows }: Context): string {
  const passed = result.lessons.filter(({ status }) => status === 'pass').length
  const next = wrap(format(messages.next.is, { action: nextAction(result, goOn) }), width)
  const see = kind === 'practice' && result.lessons.some(({ rules }) => rules.some(isOpen))
  const command = windows ? '. .workbook/practice.ps1' : 'source .workbook/practice.env'
  return [
    palette.bold(format(messages.passed, { passed, count: result.lessons.length })),
    ...(see ? [palette.dim(wrap(format(messages.seeInPractice, { command }), width))] : []),
    next,
  ].join('\n')
}

/** The one thing to do now. */
export function nextAction({ lessons, step }: Pick<CheckResult, 'lessons' | 'step'>, goOn?: GoOn): string {
  const first = lessonToDo({ lessons })
  const { next } = messages
  if (first === undefined) {
    const done = short(lessons[0]?.lesson ?? step)
    if (goOn === undefined) return format(next.compare, { lesson: done })
    const { after, book } = goOn
    const page = book === undefined ? format(next.openBook, { page: after }) : `${book}/${after}`
    return lessons.length > 1
      ? format(next.see, { page, lesson: done })
      : format(next.goOn, { after, page, lesson: done })
  }
  const rule = ruleToDo(first)
  const lesson = short(first.lesson)
  if (rule === undefined) return format(next.earlier, { lesson, reason: reasonToWait(first) })
  if (rule.status === 'cannot-check') return format(next.makeVisible, { fix: rule.fix[0], lesson })
  return format(rule.line === undefined ? next.fix : next.find, { rule: rule.title, lesson })
}

const rules = (count: number) => format(messages.rules, { count })

function mark(status: RuleResult['status'], palette: Palette): string {
  const word = messages.status[status]
  return palette[status](palette.glyphs ? `${GLYPH[status]} ${word}` : word)
}

const indent = (text: string, { width }: TextOptions) => hang(text, width, TITLE_INDENT, TITLE_INDENT)

/** `Label     value`, the value wrapped under itself. */
function field(label: string, value: string, { width, palette }: TextOptions): string {
  const start = TITLE_INDENT + 2
  const text = `${' '.repeat(start)}${palette.dim(label.padEnd(labelWidth()))}`
  return text + hang(value, width, start + labelWidth(), 0)
}

/** Wraps at `width`, each line indented by `by`, the first by `firstBy`. */
function hang(text: string, width: number, by: number, firstBy: number): string {
  const lines = wrap(text, Math.max(20, width - by)).split('\n')
  return lines.map((line, index) => ' '.repeat(index === 0 ? firstBy : by) + line).join('\n')
}
