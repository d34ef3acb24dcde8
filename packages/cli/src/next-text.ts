import { checkMessages, type CheckResult, lessonToDo, nextAction } from '@workbook/engine'
import {
  type AppSettings,
  lessonsThatShow,
  nextToDo,
  openAccount,
  openTodos,
  progressMessages,
  Refusal,
  whichRoot,
} from '@workbook/workbook'
import { format } from '@workbook/i18n'

/** The one thing to do after this check, in the lines that a terminal prints. `book`: its address, where it is open. */
export async function nextText(
  result: CheckResult,
  settings: AppSettings,
  book: string | undefined,
): Promise<readonly string[]> {
  if (result.status === 'pass') return allDone(result, book)
  const lesson = lessonToDo(result)?.lesson
  const account = await openAccount(settings)
  try {
    const file = lesson === undefined ? 'done' : await stateOf(lesson)
    return nextToDo(result, { book, file, which: await whichRoot(result, account, settings.app) })
  } finally {
    await account.close()
  }
}

async function stateOf(lesson: string): Promise<'done' | 'has todos' | 'missing'> {
  try {
    return (await openTodos('steps', lesson)).length > 0 ? 'has todos' : 'done'
  } catch (error) {
    if (error instanceof Refusal) return 'missing'
    throw error
  }
}

/** The check's own last line, with what it adds up to before it. */
function allDone(result: CheckResult, book: string | undefined): readonly string[] {
  const { step, lessons } = result
  const [after] = lessonsThatShow(step)
  const action = nextAction(result, after === undefined ? undefined : { after, book })
  return [
    format(progressMessages.next.allPass, { count: lessons.length, step }),
    '',
    format(checkMessages.next.is, { action }),
  ]
}
