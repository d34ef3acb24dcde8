/** A check's result as JUnit XML, which every build server reads: a suite per lesson, a test case per rule. */
import type { CheckedAccount, CheckResult, LessonResult, RuleResult } from '../result.ts'
import { labelledWays } from './ways.ts'
import { format } from '@workbook/i18n'
import messages from './check.en.ts'

type Kind = CheckedAccount['kind']

export function junit({ step, lessons, calls, account }: CheckResult): string {
  const seconds = (calls.reduce((sum, { ms }) => sum + ms, 0) / 1000).toFixed(3)
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    element(
      'testsuites',
      { name: step, ...counts(lessons.flatMap(({ rules }) => rules)), time: seconds },
      lessons.map((each) => suite(each, account.kind)),
    ),
    '',
  ].join('\n')
}

const suite = ({ lesson, title, rules }: LessonResult, kind: Kind): string =>
  element('testsuite', { name: lesson, ...counts(rules) }, [
    element('properties', {}, [element('property', { name: 'title', value: title })]),
    ...rules.map((rule) => testCase(lesson, rule, kind)),
  ])

function counts(rules: readonly RuleResult[]) {
  const of = (status: RuleResult['status']) => String(rules.filter((rule) => rule.status === status).length)
  return { tests: String(rules.length), failures: of('fail'), errors: of('cannot-check'), skipped: of('waiting') }
}

function testCase(lesson: string, rule: RuleResult, kind: Kind): string {
  const about = { classname: lesson.replace('/', '.'), name: rule.title, id: rule.rule }
  return element('testcase', about, inside(rule, kind))
}

function inside(rule: RuleResult, kind: Kind): readonly string[] {
  switch (rule.status) {
    case 'pass':
      return []
    case 'waiting':
      return [element('skipped', { message: rule.found })]
    case 'fail':
      return [element('failure', { type: rule.cause, message: rule.found }, evidence(rule, kind))]
    case 'cannot-check':
      return [element('error', { type: rule.cause, message: rule.found }, evidence(rule, kind))]
    case 'note':
      return [element('system-out', {}, evidence(rule, kind))]
  }
  return rule satisfies never
}

function evidence(rule: Extract<RuleResult, { why: string }>, kind: Kind): string {
  const { expected, found, where, why, see } = rule
  return xml(format(messages.junit, { expected, found, where, why, ways: labelledWays(rule, kind).join('\n'), see }))
}

/** `inside`: elements, or text that is already escaped. */
function element(name: string, attributes: Readonly<Record<string, string>>, inside: readonly string[] | string = []) {
  const head = [name, ...Object.entries(attributes).map(([key, value]) => `${key}="${xml(value)}"`)].join(' ')
  if (inside.length === 0) return `<${head}/>`
  return typeof inside === 'string' ? `<${head}>${inside}</${name}>` : `<${head}>\n${inside.join('\n')}\n</${name}>`
}

const ENTITY: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
}

/** XML 1.0 has no place for control characters, lone surrogates and U+FFFE/F, not even escaped [XML 1.0 §2.2]. */
const xml = (text: string): string =>
  text
    .replace(/[^\P{Cc}\n\t]|\p{Cs}|[\uFFFE\uFFFF]/gu, '')
    .replace(/[&<>"']/g, (character) => ENTITY[character] ?? character)
