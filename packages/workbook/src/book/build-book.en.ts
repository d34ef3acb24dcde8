export default {
  building: 'Building the book: some seconds, and only when it has changed …',
  notBuilt: 'The book could not be built:\n{words}',
} as const
