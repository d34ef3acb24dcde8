export default {
  labels: { book: 'The book', practice: 'Practice account', inbox: 'Inbox', strict: 'Strict' },
  strict: 'as untidy as AWS may be, by the seed {seed}',
  looksAtAws: 'The checks look at your AWS account, as .env says. Type commands in a second terminal.',
  looksAtPractice: 'The checks look at the practice account, as .env says. Type commands in a second terminal.',
  closesAll: 'Ctrl-C here closes the book and the practice account. What you made stays.',
  /** A second npm start. */
  runsAlready: {
    building:
      'npm start is already running in another terminal (process {pid}) and still building the book. The book’s address will appear there.',
    open: 'npm start is already running in another terminal (process {pid}). The book is at {book}',
  },
  sayReset: 'Say npm run practice, or npm run practice -- reset.',
  emptied: 'The practice account has been reset.',
  forgotten: 'Emptied in .env: {names}.',
  closesPractice: 'Ctrl-C closes it. What is in it stays.',
} as const
