/** What a question says after a choice. */
export default {
  kept: 'Saved.',
  toHappened: 'You’ll see below what happens.',
  guessed: 'You guessed: {guess}.',
  right: 'You guessed: {guess}. That’s right.',
} as const
