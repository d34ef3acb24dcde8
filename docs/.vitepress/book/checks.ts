/** Reads the declarations of the checks for the book: their texts only, nothing is evaluated. */
import { pathToFileURL } from 'node:url'

import { type CauseText, type Check, fillCodeForBook, fillForBook, type Rule } from '@workbook/engine'
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
  /** The line of the learner's file, for what the learner should find. */
  readonly line: string | undefined
}

/** What the book says about a check. */
export interface BookCheck {
  readonly question: string
  /** The titles of the lesson's rules: what it demands, and good practice. */
  readonly rules: readonly string[]
  readonly causes: readonly BookCause[]
}

/** The texts of a lesson's check; undefined until the check is written. */
export async function readCheck(lesson: LessonPage): Promise<BookCheck | undefined> {
  if (lesson.checkFile === undefined) return undefined
  const { default: check } = (await import(pathToFileURL(lesson.checkFile).href)) as { default: Check }
  return {
    question: check.question,
    rules: check.rules.map(({ level, title }) =>
      level === 'note' ? format(messages.goodPractice, { rule: title }) : title,
    ),
    causes: check.rules.flatMap((rule) => causesOf(rule as Rule<never>)),
  }
}

function causesOf({ causes, title, expected, level, see, lines, standIns }: Rule<never>): readonly BookCause[] {
  const text = (message: string) => fillForBook(message, standIns)
  return Object.entries(causes).map(([cause, { symptom, why, hint, fix }]) => ({
    cause,
    ruleTitle: title,
    expected: text(expected),
    level,
    see: fillCodeForBook(see, standIns),
    symptom: text(symptom),
    why: text(why),
    hint: text(hint),
    line: lines?.[cause],
    fix: { console: text(fix.console), command: text(fix.command) },
  }))
}
