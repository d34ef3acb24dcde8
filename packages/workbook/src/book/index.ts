export { FIRST_PORT } from './book-address.ts'
export { default as buildBookMessages } from './build-book.en.ts'
export { DIST, buildBook } from './build-book.ts'
export { type Guess, guessFrom, type Guesses, GuessesFile } from './guesses.ts'
