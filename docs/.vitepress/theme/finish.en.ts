/** What is said at the end of a step. */
export default {
  name: 'The end of the step',
  title: 'Step {number} is done',
  all: '{count, plural, one {The only lesson is done.} other {All # lessons are done.}} You built every piece of this yourself, and it works.',
} as const
