export default {
  bookIsOpen: '{error}\nThe book is open too: {book}',
} as const
