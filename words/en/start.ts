/** `npm start` and `npm run practice`, and what the book's own server answers. */
export default {
  labels: { book: 'The book', practice: 'Practice account', inbox: 'Inbox', strict: 'Strict' },
  strict: 'as untidy as AWS may be, by the seed {seed}',
  looksAtAws: 'The checks look at your AWS account, as .env says. Type commands in a second terminal.',
  looksAtPractice: 'The checks look at the practice account, as .env says. Type commands in a second terminal.',
  closesAll: 'Ctrl-C here closes the book and the practice account. What you made stays.',
  bookIsOpen: '{error}\nThe book is open too: {book}',
  building: 'Building the book: some seconds, and only when it has changed …',
  notBuilt: 'The book could not be built:\n{words}',

  sayReset: 'Say npm run practice, or npm run practice -- reset.',
  emptied: 'The practice account is as it was at the start.',
  closesPractice: 'Ctrl-C closes it. What is in it stays.',

  server: {
    onlyThisMachine: 'This server answers only on this machine, under 127.0.0.1.',
    onlyOwnPages: 'Only a page of the book may ask this. Reload the page and press the button again.',
    nothingHere: 'There is nothing under this address.',
    wrongBody: 'This is no choice of an account. Reload the page and choose again.',
    wrongField: '“{name}” has to be one line of at most {longest} letters.',
    fault: 'Something went wrong in the workbook itself ({error}).',
  },
} as const
