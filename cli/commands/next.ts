import { defineCommand } from 'citty'

import { words } from '../../words/index.ts'
import { say } from '../../words/say.ts'
import { exitCode } from '../../checks/engine/exit.ts'
import type { CheckResult } from '../../checks/engine/result.ts'
import { accountLine } from '../../checks/engine/show/text.ts'
import { lessonToDo, ruleToDo, short } from '../../checks/engine/show/to-do.ts'
import { findBook } from '../book-address.ts'
import { labelled } from '../labelled.ts'
import { allLessons, select } from '../lessons.ts'
import { pagesBeside } from '../next-lesson.ts'
import { WORKBOOK } from '../places.ts'
import { checkOnce, resultOf } from '../progress/check-once.ts'
import { ProgressFile } from '../progress/progress-file.ts'

export default defineCommand({
  meta: { name: 'npm run next', description: words.commands.next },
  async run() {
    const progress = new ProgressFile(WORKBOOK)
    const book = findBook()
    let passed: CheckResult | undefined
    for (const step of new Set(allLessons().map((each) => each.step))) {
      const result = await resultOf(checkOnce(select([step]), progress))
      if (passed === undefined) console.log(`${accountLine(result.account)}\n`)
      if (result.status !== 'pass') {
        console.log(toDo(result, await book).join('\n'))
        return exitCode(result)
      }
      passed = result
    }
    if (passed === undefined) throw new Error('There are no lessons.')
    console.log(allDone(passed).join('\n'))
    return exitCode(passed)
  },
})

/** The first lesson that does not pass, where it is read and written, and what is open in it. */
function toDo(result: CheckResult, book: string | undefined): readonly string[] {
  const lesson = lessonToDo(result)
  if (lesson === undefined) throw new Error('A check that does not pass has a lesson that does not.')
  const rule = ruleToDo(lesson)
  const id = lesson.lesson
  const passed = result.lessons.filter(({ status }) => status === 'pass').length
  const { labels, ...next } = words.progress.next
  const head = say(next.now, { passed, count: result.lessons.length, lesson: id, title: lesson.title })
  const where = [
    [labels.read, book === undefined ? `docs/${id}.md` : `${book}/${id}`],
    [labels.edit, `steps/${id}.ts`],
  ] as const
  if (rule === undefined) return [head, '', ...labelled(where), '', say(next.check, { lesson: short(id) })]
  if (rule.status === 'cannot-check') {
    const lines = labelled([...where, [labels.unseen, `${rule.title}: ${rule.found}`]])
    return [head, '', ...lines, '', say(next.makeVisible, { fix: rule.fix[0] })]
  }
  const lines = labelled([...where, [labels.missing, rule.title]])
  return [head, '', ...lines, '', say(next.edit, { lesson: short(id) })]
}

function allDone({ step, lessons }: CheckResult): readonly string[] {
  const { next } = words.progress
  const pages = pagesBeside(
    step,
    lessons.map(({ lesson }) => lesson),
  ).map((page) => `docs/${page}.md`)
  return [
    say(next.allPass, { count: lessons.length, step }),
    ...(pages.length > 0 ? [say(next.readOn, { pages: pages.join(', ') })] : []),
    '',
    say(next.compare, { lesson: short(lessons[0]?.lesson ?? step) }),
  ]
}
