/** `--watch`, `--junit`, `--record`, `--replay`. */
export default {
  watchIsText: '--watch prints text for people, and --json is for programs. Leave one of them out.',
  sayFile: 'Which file? Write --{flag}=FILE.',
  watchIsMany: '--watch checks again and again, but --junit, --record and --replay are for a single check.',
  recordOrReplay: 'Use --record or --replay, not both.',
  unwritable: 'Can’t write “{file}” ({code}). Does the folder exist, and are you allowed to write there?',

  watch: {
    how: '{count, plural, one {Checking again every # second. You’ll only see what changes. Ctrl-C ends it.} other {Checking again every # seconds. You’ll only see what changes. Ctrl-C ends it.}}',
    /** Where keys can be pressed. */
    keys: 'Press h for a hint, n for what to do next, q to quit.',
    bar: '{count, plural, one {{bar} {passed} of # lesson passes} other {{bar} {passed} of # lessons pass}}',
    now: 'Now: {lesson}  {title}',
    allPass: 'Everything here passes.',
    /** The next look comes later than usual, or as usual again. */
    nextLook: {
      again:
        '{count, plural, one {It’s answering again. Next check in # second.} other {It’s answering again. Next check in # seconds.}}',
      throttled:
        '{count, plural, one {AWS is asking for fewer requests. Next check in # second.} other {AWS is asking for fewer requests. Next check in # seconds.}}',
      unreachable:
        '{count, plural, one {Can’t reach AWS. Next check in # second.} other {Can’t reach AWS. Next check in # seconds.}}',
      'endpoint-gone':
        '{count, plural, one {That address doesn’t answer. Next check in # second.} other {That address doesn’t answer. Next check in # seconds.}}',
      'practice-account-gone':
        '{count, plural, one {The practice account doesn’t answer. Next check in # second.} other {The practice account doesn’t answer. Next check in # seconds.}}',
      'timed-out':
        '{count, plural, one {There was no answer in time. Next check in # second.} other {There was no answer in time. Next check in # seconds.}}',
    },
  },
} as const
