import { findRunningBook, Refusal, type RunningBook } from '@workbook/workbook'
import { format } from '@workbook/i18n'
import startMessages from './commands/start.en.ts'

/** Throws why `npm start` could not open: where another one runs, what that one is doing, and where its book is. */
export async function explainOpenBook(
  error: unknown,
  find: () => Promise<RunningBook | undefined> = findRunningBook,
): Promise<never> {
  const book = error instanceof Refusal ? await find() : undefined
  if (book === undefined) throw error
  const { building, open } = startMessages.runsAlready
  const message =
    book.address === undefined
      ? format(building, { pid: String(book.pid) })
      : format(open, { pid: String(book.pid), book: book.address })
  throw new Refusal(message, 'cannot-check', { cause: error })
}
