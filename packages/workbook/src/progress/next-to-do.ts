/** What `npm run next` says: one lesson, and the one thing to do in it. Pure. */
import { type CheckResult, lessonToDo, type OpenRule, reasonToWait, ruleToDo, short, waysToFix } from '@workbook/engine'
import { candidateLines } from '../clean-up/text.ts'
import { labelled } from '../labelled.ts'
import type { WhichRoot } from './which-root.ts'
import { format } from '@workbook/i18n'
import messages from './progress.en.ts'

/** What else counts besides the result of the check. */
export interface NextContext {
  /** The address of the book, where it is open. */
  readonly book: string | undefined
  /** The learner's file of this lesson: whether it still has TODOs, or is not there. */
  readonly file: 'done' | 'has todos' | 'missing'
  /** Which resource is the learner's, where that is the question. */
  readonly which?: WhichRoot | undefined
}

/** The first lesson that does not pass, where it is read, and what is open in it. */
export function nextToDo(result: CheckResult, { book, file: state, which }: NextContext): readonly string[] {
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
    ...(state === 'has todos' || rule?.line !== undefined || fix?.includes(file) ? [[labels.edit, file] as const] : []),
  ]
  if (state === 'missing') {
    return [head, '', ...labelled(where), '', format(next.fileMissing, { file, lesson: short(id) })]
  }
  if (rule === undefined) {
    const lines = labelled([...where, [labels.missing, reasonToWait(lesson)]])
    return [head, '', ...lines, '', format(next.check, { lesson: short(id) })]
  }
  if (rule.status === 'cannot-check') {
    const lines = labelled([...where, [labels.unseen, `${rule.title}: ${rule.found}`]])
    return [head, '', ...lines, '', format(next.makeVisible, { fix: rule.fix[0] })]
  }
  if (which !== undefined) return [head, '', ...labelled(where), '', ...whichText(which, short(id))]
  const lines = labelled([...where, [labels.missing, rule.title], [labels.found, rule.found]])
  if (rule.line !== undefined) return [head, '', ...lines, '', format(next.find, { lesson: short(id) })]
  return [head, '', ...lines, '', format(next.putRight, { fix: fix ?? rule.fix[0], lesson: short(id) })]
}

/** Which one is the learner's, or how to make one. */
function whichText(which: WhichRoot, lesson: string): readonly string[] {
  const { gone, cleanedUp, several, onePasses, choose } = messages.next
  switch (which.is) {
    case 'gone':
      return [format(gone, { setting: which.setting, id: which.id, lesson })]
    case 'cleaned up':
      return [format(cleanedUp, { lesson })]
    case 'open': {
      const { setting, candidates, passing } = which
      const [only, ...more] = passing.keys()
      const next =
        only !== undefined && more.length === 0
          ? format(onePasses, { setting, id: only })
          : format(choose, { setting, lesson })
      return [format(several, { setting }), ...candidateLines(candidates, passing), '', next]
    }
    default:
      return which satisfies never
  }
}

/** The way that a check names first, too: in the practice account the command's, on AWS the console's. */
const firstWay = (rule: OpenRule, { account }: CheckResult): string | undefined =>
  waysToFix(rule, account.kind)[0]?.text
