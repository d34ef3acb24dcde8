export default {
  /** What was found, with what it was probably meant to be. */
  withHint: '{found} ({hint})',
} as const
