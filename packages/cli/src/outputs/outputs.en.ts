/** `--watch`, `--junit`, `--record`, `--replay`. */
export default {
  watchIsText: '--watch shows text as it changes. For JSON, leave one of the two out.',
  sayFile: 'Say which file: --{flag}=FILE.',
  watchIsMany: '--watch looks again and again; --junit, --record and --replay are for one check.',
  recordOrReplay: 'Say --record or --replay, not both.',
  unwritable: '“{file}” cannot be written ({code}). Is its folder there, and may you write in it?',

  watch: {
    how: '{count, plural, one {Looking again every # second; only what changes is shown. Ctrl-C ends.} other {Looking again every # seconds; only what changes is shown. Ctrl-C ends.}}',
    /** Where keys can be pressed. */
    keys: 'Press h for a hint, n for what to do next, q to quit.',
    bar: '{count, plural, one {{bar} {passed} of # lesson passes} other {{bar} {passed} of # lessons pass}}',
    now: 'Now: {lesson}  {title}',
    allPass: 'Everything here passes.',
    /** The next look comes later than usual, or as usual again. */
    nextLook: {
      again:
        '{count, plural, one {It answers again: the next look is in # second.} other {It answers again: the next look is in # seconds.}}',
      throttled:
        '{count, plural, one {AWS is being asked too often: the next look is in # second.} other {AWS is being asked too often: the next look is in # seconds.}}',
      unreachable:
        '{count, plural, one {AWS cannot be reached: the next look is in # second.} other {AWS cannot be reached: the next look is in # seconds.}}',
      'endpoint-gone':
        '{count, plural, one {That address does not answer: the next look is in # second.} other {That address does not answer: the next look is in # seconds.}}',
      'practice-account-gone':
        '{count, plural, one {The practice account does not answer: the next look is in # second.} other {The practice account does not answer: the next look is in # seconds.}}',
      'timed-out':
        '{count, plural, one {No answer came in time: the next look is in # second.} other {No answer came in time: the next look is in # seconds.}}',
    },
  },
} as const
