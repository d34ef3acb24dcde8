export default {
  /** Before what was thrown. */
  noError: 'Your file threw something that isn’t an error:',
  /** Under the line of a grammatical mistake. */
  lineAbove: 'A missing comma or bracket is often at the end of the line above.',
} as const
