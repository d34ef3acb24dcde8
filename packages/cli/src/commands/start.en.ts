export default {
  labels: { book: 'The book', practice: 'Practice account', inbox: 'Inbox', strict: 'Strict' },
  strict: 'as untidy as AWS can be, with the seed {seed}',
  looksAtAws: 'The checks look at your AWS account, because .env says so. Type commands in a second terminal.',
  looksAtPractice: 'The checks look at the practice account. Type commands in a second terminal.',
  closesAll: 'Ctrl-C closes the book and the practice account. What you made is kept.',
  /** A second npm start. */
  runsAlready: {
    building:
      'npm start is already running in another terminal (process {pid}) and still building the book. The book’s address will appear there.',
    open: 'npm start is already running in another terminal (process {pid}). The book is at {book}',
  },
  sayReset: 'Type npm run practice to open the practice account, or npm run practice -- reset to reset it.',
  emptied: 'The practice account has been reset.',
  forgotten: 'Emptied in .env: {names}.',
  closesPractice: 'Ctrl-C closes it. What you made is kept.',
} as const
