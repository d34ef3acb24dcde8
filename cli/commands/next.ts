import { defineCommand } from 'citty'

import { exitCode } from '../../checks/engine/exit.ts'
import type { CheckResult } from '../../checks/engine/result.ts'
import { accountLine } from '../../checks/engine/show/text.ts'
import { lessonToDo, ruleToDo, short } from '../../checks/engine/show/to-do.ts'
import { findBook } from '../book-address.ts'
import { allLessons, select } from '../lessons.ts'
import { pagesBeside } from '../next-lesson.ts'
import { WORKBOOK } from '../places.ts'
import { checkOnce, resultOf } from '../progress/check-once.ts'
import { ProgressFile } from '../progress/progress-file.ts'

export default defineCommand({
  meta: { name: 'npm run next', description: 'Checks your account and says the one thing to do now.' },
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
  const head = [
    `${passed} of ${result.lessons.length} lessons pass. Now: ${id}  ${lesson.title}`,
    '',
    `Read      ${book === undefined ? `docs/${id}.md` : `${book}/${id}`}`,
    `Edit      steps/${id}.ts`,
  ]
  if (rule === undefined) return [...head, '', `Next: npm run check ${short(id)}`]
  if (rule.status === 'cannot-check') {
    return [...head, `Unseen    ${rule.title}: ${rule.found}`, '', `Next: ${rule.fix[0]} Then: npm run next`]
  }
  return [
    ...head,
    `Missing   ${rule.title}`,
    '',
    `Next: edit the file and run it: npm run step ${short(id)}. Stuck? npm run hint ${short(id)}`,
  ]
}

function allDone({ step, lessons }: CheckResult): readonly string[] {
  const pages = pagesBeside(
    step,
    lessons.map(({ lesson }) => lesson),
  ).map((page) => `docs/${page}.md`)
  return [
    `All ${lessons.length} lessons of ${step} pass. There is nothing left to put right.`,
    ...(pages.length > 0 ? [`Read on: ${pages.join(', ')}`] : []),
    '',
    `Next: compare your code with the solutions: npm run compare ${short(lessons[0]?.lesson ?? step)}`,
  ]
}
