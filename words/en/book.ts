/** What the book's components say in the browser. Only this part of the dictionary goes there, in one language. */
export default {
  notFound: {
    title: 'There is no such page',
    why: 'The address may be mistyped, or the page has moved.',
    home: 'Go to the first page of the book',
  },

  panel: {
    name: 'Checkpoint',
    looksAt: { one: 'What the check looks at ({count} rule)', other: 'What the check looks at ({count} rules)' },
    check: 'Check my work',
    checking: 'Checking…',
    onlyReads: 'It only reads. In a terminal the same check is {command}.',
    inTerminal: "Run the check in a terminal, in the workbook's folder:",
    noServer:
      "With npm start there is a button here instead. This page was opened without the workbook's own server, and a page alone cannot look into an account.",
    noResult: 'No result.',
    checkedAt: ' · checked ',
  },

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
  /** How a lesson's state is called in the sidebar and in lists. */
  lesson: {
    pass: 'passes',
    fail: 'to fix',
    'cannot-check': 'not checked',
    waiting: 'waiting',
    never: 'not checked yet',
    /** A lesson without a check: it only shows something. */
    shown: 'to see and to try',
  },
  /** The headline of a result. */
  verdict: {
    pass: 'This lesson passes.',
    fail: 'Not yet.',
    'cannot-check': 'Could not check. That is no failure of yours.',
    waiting: 'Waiting: an earlier lesson must pass first.',
  },
  /** What a lesson comes to: those that are not zero, joined by commas. */
  counts: {
    fail: { one: '{count} thing to fix', other: '{count} things to fix' },
    'cannot-check': { one: '{count} thing could not be checked', other: '{count} things could not be checked' },
    waiting: { one: '{count} rule waits', other: '{count} rules wait' },
    pass: { one: '{count} rule passes', other: '{count} rules pass' },
    note: { one: '{count} note', other: '{count} notes' },
  },
  rules: { one: '{count} rule', other: '{count} rules' },
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
  /** What stands before a way to put something right. */
  fix: { fix: 'Fix', or: 'or', onAws: 'On AWS' },

  next: {
    lesson: 'Next: lesson {number}, ',
    last: 'That was the last lesson of this step. Leave what you built as it is: later steps use it.',
    fix: 'Next: put the first one right, then press the button again.',
    makeVisible: 'Next: make it possible to look, then press the button again.',
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

  copy: {
    copy: 'Copy',
    /** What a screen reader says of the button. */
    command: 'Copy the command {command}',
    copied: 'Copied',
    failed: 'Could not copy: mark the text and copy it by hand',
  },

  ways: { name: 'How to do it', console: 'AWS console', cli: 'AWS CLI', ts: 'TypeScript' },

  video: {
    load: 'Load the video from YouTube',
    nothingYet: 'Until you press the button, nothing comes from YouTube.',
    there: 'Open it there',
  },
} as const
