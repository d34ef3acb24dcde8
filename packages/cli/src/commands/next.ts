import { defineCommand } from 'citty'

import { accountLine, type CheckResult, exitCode, lessonToDo, short, resultOf } from '@workbook/engine'
import {
  allLessons,
  checkOnce,
  findBook,
  lessonsThatShow,
  nextToDo,
  openTodos,
  ProgressFile,
  progressMessages,
  readSettings,
  select,
  WORKBOOK,
} from '@workbook/workbook'
import { print, printError } from '../terminal.ts'
import { format } from '@workbook/i18n'
import commandsMessages from '../commands.en.ts'

export default defineCommand({
  meta: { name: 'npm run next', description: commandsMessages.next },
  async run() {
    const progress = new ProgressFile(WORKBOOK, printError)
    const settings = await readSettings()
    const book = findBook()
    let passed: CheckResult | undefined
    for (const step of new Set(allLessons().map((each) => each.step))) {
      const result = await resultOf(checkOnce(select([step]), progress, { settings }))
      if (passed === undefined) print(`${accountLine(result.account)}\n`)
      if (result.status !== 'pass') {
        const lesson = lessonToDo(result)?.lesson
        const hasTodos = lesson !== undefined && (await hasOpenTodos(lesson))
        print(nextToDo(result, { book: await book, hasTodos }).join('\n'))
        return exitCode(result)
      }
      passed = result
    }
    if (passed === undefined) throw new Error('There are no lessons.')
    print(allDone(passed, await book).join('\n'))
    return exitCode(passed)
  },
})

/** Where the file is missing, there is something to do in it too. */
const hasOpenTodos = (lesson: string): Promise<boolean> =>
  openTodos('steps', lesson).then(
    (lines) => lines.length > 0,
    () => true,
  )

function allDone({ step, lessons }: CheckResult, book: string | undefined): readonly string[] {
  const { next } = progressMessages
  const lesson = short(lessons[0]?.lesson ?? step)
  const [shows] = lessonsThatShow(step)
  return [
    format(next.allPass, { count: lessons.length, step }),
    '',
    shows === undefined
      ? format(next.compare, { lesson })
      : book === undefined
        ? format(next.startAndSee, { page: `/${shows}`, lesson })
        : format(next.see, { address: `${book}/${shows}`, lesson }),
  ]
}
