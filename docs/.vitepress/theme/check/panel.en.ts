/** What the checkpoint of a lesson says if the workbook's own server serves the page. Fetched only then. */
export default {
  check: 'Check my work',
  checking: 'Checking…',
  onlyReads: 'It only reads. In a terminal the same check is {command}.',
  noResult: 'No result.',
  checkedAt: ' · checked ',
  /** The locale that writes dates as this language does. */
  dates: 'en-GB',

  account: {
    practice: 'Looked at: practice account {id}, region {region}',
    aws: 'Looked at: AWS account {id}, region {region}',
    awsUnknown: 'Looked at: AWS account, region {region}',
    practiceUnknown: 'Looked at: practice account, region {region}',
    endpoint: '{account} at {endpoint}',
  },

  /** How one rule's state is called. */
  rule: {
    fail: 'To fix',
    'cannot-check': 'Could not check',
    waiting: 'Waiting',
    note: 'Note',
    pass: 'Passes',
  },
  /** The headline of a result. */
  verdict: {
    pass: 'This lesson passes.',
    fail: 'Not yet.',
    'cannot-check': 'Could not check. That’s not your fault.',
    waiting: 'Waiting: an earlier lesson must pass first.',
  },
  /** What a lesson comes to: those that are not zero, joined by commas. */
  counts: {
    fail: '{count, plural, one {# thing to fix} other {# things to fix}}',
    'cannot-check': '{count, plural, one {# thing could not be checked} other {# things could not be checked}}',
    waiting: '{count, plural, one {# rule waits} other {# rules wait}}',
    pass: '{count, plural, one {# rule passes} other {# rules pass}}',
    note: '{count, plural, one {# note} other {# notes}}',
  },
  rules: '{count, plural, one {# rule} other {# rules}}',
  /** For a screen reader. */
  heard: {
    checking: 'Checking your account…',
    finishing: '{lesson}: {summary}. Finishing…',
    done: '{verdict} {summary}.',
  },

  evidence: {
    expected: 'Expected',
    found: 'Found',
    where: 'Where',
    why: 'Why it matters',
    see: 'See it yourself',
    more: 'More about this trouble',
  },
  /** The label of each way on. */
  fix: { fix: 'Fix', or: 'or', hint: 'Stuck?' },
  /** In place of the fix, for what the learner is to find. */
  pressHint: 'Press “Give me a hint” below.',

  next: {
    lesson: 'Next: lesson {number}, ',
    last: 'That was the last lesson of this step. Leave what you built as it is: later steps use it.',
    fix: 'Next: fix the first one, then press the button again.',
    makeVisible: 'Next: fix what keeps the check from looking, then press the button again.',
    earlier: 'Next: an earlier lesson comes first. Check again from the beginning: ',
    task: 'Next: do this lesson’s task, then press the button again.',
  },

  refused: {
    noServer: 'The book does not reach its server. Is npm start still running in your terminal?',
    brokeOff:
      'The check broke off before its end. Look at the terminal where npm start runs, then press the button again.',
    noReason:
      "The book's server answered {status}, without a reason. Stop it with Ctrl-C and start it again: npm start",
  },

  /** The buttons beside the check. */
  tools: {
    name: 'Help with this lesson',
    hint: 'Give me a hint',
    nextHint: 'Give me the next hint',
    lastHint: 'Show the last hint again',
    compare: 'Compare with the solution',
    hide: 'Hide the comparison',
    reset: 'Start over',
    asking: 'One moment…',
    failed: 'That did not work.',
  },

  hint: {
    title: 'Hints',
    stage: 'Hint {stage} of {all}',
    heard: 'Hint {stage} of {all}: {about}',
    looking: 'Looking at your account, so that the hint is about what is there…',
    passes: 'You don’t need a hint: this lesson passes.',
    waits: 'There is no hint yet: an earlier lesson must pass first.',
    unseen: 'There is no hint: it depends on what is in your account, and the check could not look.',
    last: 'That was the last hint. “Compare with the solution” shows the whole solution.',
  },

  compare: {
    title: 'Your file beside the solution',
    yours: 'Yours: {file}',
    solution: 'Solution: {file}',
    same: 'They are the same.',
    differ: '{count, plural, one {# line differs.} other {# lines differ.}}',
    /** Before a line, for a screen reader. */
    inBoth: 'In both, line {number}: ',
    onlyYours: 'Only in yours, line {number}: ',
    onlySolution: 'Only in the solution, line {number}: ',
    empty: '(an empty line)',
  },

  reset: {
    title: 'Start over with this lesson?',
    what: '{file} becomes the starter again. Your own file is kept first, in .workbook/kept, and what is in your account stays as it is.',
    yes: 'Give me the starter',
    no: 'Keep my file',
    cancelled: 'Nothing was changed.',
  },

  inUse: {
    practice: 'Account: practice account {id}, region {region}',
    aws: 'Account: AWS account {id}, region {region}',
    unknown: 'Account: AWS account (AWS did not say which), region {region}',
    profile: '{account}, profile {profile}',
    endpoint: '{account}, at {endpoint}',
    notAws: '{account}. Its calls go to {endpoint}, which is NOT AWS',
    looking: 'Account: looking…',
    /** Links to pages of the practice account. */
    inIt: 'See what’s in it',
    inbox: 'Open its inbox',
    change: 'Change the account',
    which: 'Which account do the checks look at?',
    choosePractice: 'Practice account, on this machine',
    chooseAws: 'AWS',
    profileField: 'AWS profile',
    regionField: 'Region',
    stays: 'What you leave empty stays as it is in .env.',
    /** `{command}` is the same choice in a terminal. */
    onlyEnv: 'This writes your choice into .env and creates nothing. In a terminal: {command}.',
    use: 'Use this account',
    /** The saved result is of another account than the next check will look at. */
    other: 'This result is of the account before. Press “Check my work” to look at the one in use now.',
  },
} as const
