/** How a lesson's state is called in the sidebar and in lists. Fetched where there is a server that knows it. */
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
  /** A lesson without a check, when the learner has seen what it shows. */
  seen: 'done',
  /** A lesson without a check: it only shows something. */
  shown: 'to see and to try',

  /** The button of the first page, once something is done. */
  cover: { goOn: 'Go on with lesson {number}', done: 'You’re done: {count} of {count}' },
} as const
