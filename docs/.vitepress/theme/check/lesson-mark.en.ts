/** The words for a lesson's state in the sidebar and in lists. Fetched only where a server knows that state. */
export default {
  pass: 'passes',
  fail: 'to fix',
  /** Some of its rules pass. */
  partly: 'partly: {passed} of {count} rules',
  'cannot-check': 'not checked',
  waiting: 'waiting',
  /** Not checked yet, in the sidebar. */
  open: 'open',
  never: 'not checked yet',
  /** A lesson without a check, once the learner has seen what it shows. */
  seen: 'done',
  /** A lesson without a check: it only shows something. */
  shown: 'to see and try',

  /** The button on the first page, once a lesson is done. */
  cover: { goOn: 'Continue with lesson {number}', done: 'You’re done: {count} of {count}' },
} as const
