import { defineCommand } from 'citty'

import { accountLine, type CheckResult, EXIT, lessonToDo, short, resultOf } from '@workbook/engine'
import {
  allLessons,
  type AppSettings,
  checkOnce,
  findOpenBook,
  lessonsThatShow,
  nextToDo,
  openAccount,
  openTodos,
  ProgressFile,
  progressMessages,
  readSettings,
  Refusal,
  select,
  whichRoot,
  WORKBOOK,
} from '@workbook/workbook'
import { print, printError } from '../terminal.ts'
import { format } from '@workbook/i18n'
import commandsMessages from '../commands.en.ts'

/** Exit code 0: it could look, and has said what comes next, also where nothing is left. 2: it could not look. */
export default defineCommand({
  meta: { name: 'npm run next', description: commandsMessages.next },
  async run() {
    const progress = new ProgressFile(WORKBOOK, printError)
    const settings = await readSettings()
    const book = findOpenBook()
    let passed: CheckResult | undefined
    for (const step of new Set(allLessons().map((each) => each.step))) {
      const result = await resultOf(checkOnce(select([step]), progress, { settings }))
      if (passed === undefined) print(`${accountLine(result.account)}\n`)
      if (result.status !== 'pass') {
        print((await toDo(result, settings, await book)).join('\n'))
        return result.status === 'cannot-check' ? EXIT['cannot-check'] : EXIT.pass
      }
      passed = result
    }
    if (passed === undefined) throw new Error('There are no lessons.')
    print(allDone(passed, await book).join('\n'))
    return EXIT.pass
  },
})

/** The one thing to do in a step that does not pass. */
async function toDo(result: CheckResult, settings: AppSettings, book: string | undefined): Promise<readonly string[]> {
  const lesson = lessonToDo(result)?.lesson
  const account = await openAccount(settings)
  try {
    const file = lesson === undefined ? 'done' : await stateOf(lesson)
    return nextToDo(result, { book, file, which: await whichRoot(result, account, settings.app) })
  } finally {
    await account.close()
  }
}

const stateOf = async (lesson: string): Promise<'done' | 'has todos' | 'missing'> => {
  try {
    return (await openTodos('steps', lesson)).length > 0 ? 'has todos' : 'done'
  } catch (error) {
    if (error instanceof Refusal) return 'missing'
    throw error
  }
}

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
