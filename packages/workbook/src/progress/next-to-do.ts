/** What `npm run next` says: one lesson, and the one thing to do in it. Pure. */
import { type CheckResult, lessonToDo, type OpenRule, reasonToWait, ruleToDo, short, waysToFix } from '@workbook/engine'
import { labelled } from '../labelled.ts'
import { format } from '@workbook/i18n'
import messages from './progress.en.ts'

/** What else counts besides the result of the check. */
export interface NextContext {
  /** The address of the book, where it is open. */
  readonly book: string | undefined
  /** Whether the learner's file of this lesson still has TODOs. */
  readonly hasTodos: boolean
}

/** The first lesson that does not pass, where it is read, and what is open in it. */
export function nextToDo(result: CheckResult, { book, hasTodos }: NextContext): readonly string[] {
  const lesson = lessonToDo(result)
  if (lesson === undefined) throw new Error('A check that does not pass has a lesson that does not.')
  const rule = ruleToDo(lesson)
  const id = lesson.lesson
  const passed = result.lessons.filter(({ status }) => status === 'pass').length
  const { labels, ...next } = messages.next
  const head = format(next.now, { passed, count: result.lessons.length, lesson: id, title: lesson.title })
  const fix = rule && firstWay(rule, result)
  const file = `steps/${id}.ts`
  const where: (readonly [string, string])[] = [
    [labels.read, book === undefined ? `docs/${id}.md` : `${book}/${id}`],
    // The file is done where it has no TODO: what is missing then is a click, or an id in .env.
    ...(hasTodos || rule?.line !== undefined || fix?.includes(file) ? [[labels.edit, file] as const] : []),
  ]
  if (rule === undefined) {
    const lines = labelled([...where, [labels.missing, reasonToWait(lesson)]])
    return [head, '', ...lines, '', format(next.check, { lesson: short(id) })]
  }
  if (rule.status === 'cannot-check') {
    const lines = labelled([...where, [labels.unseen, `${rule.title}: ${rule.found}`]])
    return [head, '', ...lines, '', format(next.makeVisible, { fix: rule.fix[0] })]
  }
  const lines = labelled([...where, [labels.missing, rule.title], [labels.found, rule.found]])
  if (rule.line !== undefined) return [head, '', ...lines, '', format(next.find, { lesson: short(id) })]
  return [head, '', ...lines, '', format(next.putRight, { fix: fix ?? rule.fix[0], lesson: short(id) })]
}

/** The way that a check names first, too: in the practice account the command's, on AWS the console's. */
const firstWay = (rule: OpenRule, { account }: CheckResult): string | undefined =>
  waysToFix(rule, account.kind)[0]?.text
