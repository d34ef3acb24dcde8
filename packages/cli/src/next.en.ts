export default {
  nextCheck: 'Next: npm run check {step}',
  lessonNext: 'The next lesson is {lesson}. Read it in the book (npm start) or in {page}',
  lessonNextInBook: 'The next lesson is {lesson}: {page}',
  seeItWork: 'The book is open. See it work: {page}',
} as const
