/** What a check says on GitHub Actions: an annotation for each thing to fix, and a table on the run's page. */
import type { CheckResult, LessonResult, RuleResult } from '../result.ts'
import { labelledWays } from './ways.ts'
import { format } from '@workbook/i18n'
import messages from './check.en.ts'

/** Workflow commands, one a line: `::error title=…::…` for a failure, `::warning` for what could not be checked. */
export function annotations({ lessons, account }: CheckResult): string {
  return lessons
    .flatMap(({ rules }) => rules)
    .flatMap((rule) => {
      if (rule.status !== 'fail' && rule.status !== 'cannot-check') return []
      const level = rule.status === 'fail' ? 'error' : 'warning'
      const { found, expected } = rule
      const ways = labelledWays(rule, account.kind).join('\n')
      const message = format(messages.github.message, { found, expected, ways })
      return [`::${level} title=${property(`${rule.rule}: ${rule.title}`)}::${data(message)}\n`]
    })
    .join('')
}

/** Escaped as GitHub's own toolkit does it [actions/toolkit, packages/core/src/command.ts]. */
const data = (text: string): string => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
const property = (text: string): string => data(text).replaceAll(':', '%3A').replaceAll(',', '%2C')

const word = (status: LessonResult['status']): string => messages.github.status[status]

/** Markdown for the run's page: a table of the lessons, and what to fix. */
export function stepSummary({ step, lessons, account }: CheckResult): string {
  const passed = lessons.filter(({ status }) => status === 'pass').length
  const open = lessons.flatMap(({ rules }) => rules).filter(isOpen)
  const { github } = messages
  return [
    `### ${format(github.title, { step: markdown(step), passed, all: lessons.length })}`,
    '',
    github.columns,
    '|---|---|---|',
    ...lessons.map(({ lesson, title, status }) => `| ${markdown(lesson)} | ${markdown(title)} | ${word(status)} |`),
    '',
    ...open.map((rule) => {
      const [way = ''] = labelledWays(rule, account.kind)
      const toFix = format(github.toFix, { found: markdown(rule.found), way: markdown(way) })
      return `* **${markdown(rule.title)}** (${word(rule.status)}). ${toFix}`
    }),
    '',
    '',
  ].join('\n')
}

type OpenRule = Extract<RuleResult, { status: 'fail' | 'cannot-check' | 'note' }> & { status: 'fail' | 'cannot-check' }

const isOpen = (rule: RuleResult): rule is OpenRule => rule.status === 'fail' || rule.status === 'cannot-check'

/** Names come from the account, so they must not turn into a table, a link, an image or HTML. */
const markdown = (text: string): string =>
  text.replace(/[\r\n]+/g, ' ').replace(/[\\`*_{}[\]<>()#+!|~&@-]/g, (character) => `&#${character.codePointAt(0)};`)
