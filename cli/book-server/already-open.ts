import { words } from '../../words/index.ts'
import { say } from '../../words/say.ts'
import { findBook } from '../book-address.ts'
import { Refusal } from '../errors.ts'

/** Throws what kept `npm start` from opening; whoever has a book open already is told where. */
export async function tellOfBook(error: unknown, find: () => Promise<string | undefined> = findBook): Promise<never> {
  const book = error instanceof Refusal ? await find() : undefined
  if (!(error instanceof Refusal) || book === undefined) throw error
  throw new Refusal(say(words.start.bookIsOpen, { error: error.message, book }), 'cannot-check', { cause: error })
}
