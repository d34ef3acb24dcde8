export default {
  /** Before what was thrown. */
  noError: 'Your file threw something that is no error:',
} as const
