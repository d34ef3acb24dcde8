/** Reads the declarations of the checks for the book: their texts only, nothing is evaluated. */
import { pathToFileURL } from 'node:url'

import type { CauseText, Check } from '@workbook/engine'
import type { LessonPage } from './lessons.ts'
import { format } from '@workbook/i18n'
import messages from './site.en.ts'

/** One thing that can be wrong, with the lesson and the rule it belongs to. */
export interface BookCause extends CauseText {
  readonly cause: string
  readonly ruleTitle: string
  readonly expected: string
  readonly level: 'must' | 'note'
  /** A read-only command that shows the evidence. */
  readonly see: string
}

/** What the book says of a check. */
export interface BookCheck {
  readonly question: string
  /** The titles of what the lesson looks at: what it demands, and good practice. */
  readonly rules: readonly string[]
  readonly causes: readonly BookCause[]
}

/** The texts of a lesson's check; undefined until the check is written. */
export async function readCheck(lesson: LessonPage, fill: (text: string) => string): Promise<BookCheck | undefined> {
  if (lesson.checkFile === undefined) return undefined
  const { default: check } = (await import(pathToFileURL(lesson.checkFile).href)) as { default: Check }
  return {
    question: fill(check.question),
    rules: check.rules.map((rule) =>
      rule.level === 'note' ? format(messages.goodPractice, { rule: fill(rule.title) }) : fill(rule.title),
    ),
    causes: check.rules.flatMap((rule) =>
      Object.entries(rule.causes).map(([cause, text]) => ({
        cause,
        ruleTitle: fill(rule.title),
        expected: fill(rule.expected),
        level: rule.level,
        see: fill(rule.see),
        symptom: fill(text.symptom),
        why: fill(text.why),
        fix: { console: fill(text.fix.console), command: fill(text.fix.command) },
      })),
    ),
  }
}
