import { defineCommand } from 'citty'

import { words } from '../../words/index.ts'
import { say } from '../../words/say.ts'
import { exitCode } from '../../checks/engine/exit.ts'
import type { CheckResult } from '../../checks/engine/result.ts'
import { accountLine } from '../../checks/engine/show/text.ts'
import { lessonToDo, short } from '../../checks/engine/show/to-do.ts'
import { findBook } from '../book-address.ts'
import { openTodos } from '../learner-file.ts'
import { allLessons, select } from '../lessons.ts'
import { lessonsThatShow } from '../next-lesson.ts'
import { WORKBOOK } from '../places.ts'
import { checkOnce, resultOf } from '../progress/check-once.ts'
import { nextToDo } from '../progress/next-to-do.ts'
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
        const lesson = lessonToDo(result)?.lesson
        const hasTodos = lesson !== undefined && (await hasOpenTodos(`steps/${lesson}.ts`))
        console.log(nextToDo(result, { book: await book, hasTodos }).join('\n'))
        return exitCode(result)
      }
      passed = result
    }
    if (passed === undefined) throw new Error('There are no lessons.')
    console.log(allDone(passed, await book).join('\n'))
    return exitCode(passed)
  },
})

/** Where the file is gone there is something to do in it, too. */
const hasOpenTodos = (file: string): Promise<boolean> =>
  openTodos(file).then(
    (lines) => lines.length > 0,
    () => true,
  )

function allDone({ step, lessons }: CheckResult, book: string | undefined): readonly string[] {
  const { next } = words.progress
  const lesson = short(lessons[0]?.lesson ?? step)
  const [shows] = lessonsThatShow(step)
  return [
    say(next.allPass, { count: lessons.length, step }),
    '',
    shows === undefined
      ? say(next.compare, { lesson })
      : book === undefined
        ? say(next.startAndSee, { page: `/${shows}`, lesson })
        : say(next.see, { address: `${book}/${shows}`, lesson }),
  ]
}
