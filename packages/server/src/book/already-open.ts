import { findBook, Refusal } from '@workbook/workbook'
import { format } from '@workbook/i18n'
import messages from './already-open.en.ts'

/** Throws what kept `npm start` from opening; whoever has a book open already is told where. */
export async function tellOfBook(error: unknown, find: () => Promise<string | undefined> = findBook): Promise<never> {
  const book = error instanceof Refusal ? await find() : undefined
  if (!(error instanceof Refusal) || book === undefined) throw error
  throw new Refusal(format(messages.bookIsOpen, { error: error.message, book }), 'cannot-check', { cause: error })
}
