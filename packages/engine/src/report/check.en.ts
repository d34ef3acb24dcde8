/** The result of a check: in a terminal, as JUnit, on GitHub. The sentences of each lesson are beside its check. */
export default {
  /** In place of a call's name, where the error gives none. */
  thisOperation: 'this',
  waitingFor: 'waiting for {reason}',
  /** In place of a detail that the error leaves out. */
  standIns: { error: 'error', operation: 'IAM action', region: 'your region' },

  status: {
    pass: 'PASS',
    fail: 'FAIL',
    'cannot-check': 'COULD NOT CHECK',
    waiting: 'WAITING',
    note: 'NOTE',
  },

  account: {
    practice: 'Practice account {id} · {region} · {endpoint} (not AWS)',
    /** In place of its id. */
    practiceSilent: 'that doesn’t answer',
    aws: 'AWS account {who} · {region}',
    notAws: 'NOT AWS but {endpoint} · {who} · {region}',
    unknown: 'identity unknown',
  },

  evidence: { expected: 'Expected', found: 'Found', where: 'Where', why: 'Why', see: 'See it' },
  /** The label of each way on. */
  ways: { fix: 'Fix', or: 'or', hint: 'Stuck?' },
  /** A way on, in a log. */
  way: '{label}: {text}',

  rules: '{count, plural, one {# rule} other {# rules}}',
  sameReason: '{count, plural, one {# rule, for the reason above} other {# rules, for the reason above}}',
  passed: '{count, plural, one {{passed} of # lesson passes.} other {{passed} of # lessons pass.}}',
  seeInPractice:
    'The aws commands under “See it” need the AWS CLI; for the practice account, run this first: {command}',

  next: {
    is: 'Next: {action}',
    /** After one lesson; `{page}` is where the next one is read. */
    goOn: 'go on with {after}: {page}. Your code beside the solution: npm run compare {lesson}',
    /** After a whole step. */
    see: 'see it work: {page}. Your code beside the solutions, for example: npm run compare {lesson}',
    compare: 'compare your code with the solution: npm run compare {lesson}',
    /** Where a page is read while the book is not open. */
    openBook: 'npm start, then open /{page} in the book',
    /** `{reason}` is what the lesson says, such as “waiting for a user pool”. */
    earlier: '{lesson} is {reason}, and that comes first. To see where to create it, run: npm run next',
    makeVisible: '{fix} Then run again: npm run check {lesson}',
    fix: 'follow the fix above until this is true: “{rule}”. Then: npm run check {lesson}',
    find: 'find what makes this true: “{rule}”. Then: npm run check {lesson}',
  },

  github: {
    status: { pass: 'pass', fail: 'fail', 'cannot-check': 'could not check', waiting: 'waiting' },
    message: 'Found: {found}\nExpected: {expected}\n{ways}',
    title: '{step}: {passed} of {all} pass',
    columns: '| lesson | | status |',
    toFix: 'Found: {found}. {way}',
  },

  junit: 'Expected: {expected}\nFound: {found}\nWhere: {where}\nWhy: {why}\n{ways}\nSee it: {see}',
} as const
