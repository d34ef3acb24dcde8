import { findBook, Refusal } from '@workbook/workbook'
import { format } from '@workbook/i18n'
import messages from './already-open.en.ts'

/** Throws the reason why `npm start` could not open; if a book is open already, the sentence says where. */
export async function explainOpenBook(
  error: unknown,
  find: () => Promise<string | undefined> = findBook,
): Promise<never> {
  const book = error instanceof Refusal ? await find() : undefined
  if (!(error instanceof Refusal) || book === undefined) throw error
  throw new Refusal(format(messages.bookIsOpen, { error: error.message, book }), 'cannot-check', { cause: error })
}
