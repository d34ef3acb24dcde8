/** `--watch`, `--junit`, `--record`, `--replay`. */
export default {
  watchIsText: '--watch shows text as it changes. For JSON, leave one of the two out.',
  sayFile: 'Say which file: --{flag}=FILE.',
  watchIsMany: '--watch looks again and again; --junit, --record and --replay are for one check.',
  recordOrReplay: 'Say --record or --replay, not both.',
  unwritable: '“{file}” cannot be written{code}. Is its folder there, and may you write in it?',
  noSuchLesson: '“{file}” holds no such lesson, but {lessons}.',
  unreadable: '“{file}” cannot be read. Is it there, and did --record write it?',
  noRecording: '“{file}” is no recording. Make one: npm run check … -- --record=FILE',

  watch: {
    how: '{count, plural, one {Looking again every # second; what changes is shown. Ctrl-C ends.} other {Looking again every # seconds; what changes is shown. Ctrl-C ends.}}',
    nextLook:
      '{count, plural, one {{why}: the next look is in # second.} other {{why}: the next look is in # seconds.}}',
    again: 'It answers again',
    /** Why the next look comes later: before “the next look is in 6 seconds”. */
    busy: {
      throttled: 'AWS asks for patience',
      unreachable: 'AWS cannot be reached',
      'endpoint-gone': 'Nobody answers there',
      'practice-account-gone': 'The practice account does not answer',
      'timed-out': 'No answer came in time',
    },
  },
} as const
