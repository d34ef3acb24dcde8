/** The account cannot be opened, found or forgotten. The message is one sentence for the learner. */
export class PracticeAccountError extends Error {
  override readonly name = 'PracticeAccountError'
}
