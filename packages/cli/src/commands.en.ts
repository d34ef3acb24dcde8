/** What every command is for, and its arguments: `npm run check -- --help`. */
export default {
  check: {
    is: 'Looks at your account and says what’s right and what’s still missing.',
    json: 'print the result as JSON, for programs',
    junit: 'FILE: write the result as JUnit XML, for build servers',
    record: 'FILE: save what was found, with private details removed, so that someone else can check it again',
    replay: 'FILE: check a recording instead of an account',
    plain: 'no colours and no symbols, for logs and screen readers',
    watch: 'check again every 3 seconds and show what changes, until you stop it',
  },
  compare: 'Shows your file for a lesson next to the solution.',
  doctor: 'Checks that this computer is ready: Node, packages, .env, ports, account.',
  hint: {
    is: 'Gives you a hint based on what’s in your account. Each hint says more than the last.',
    again: 'repeat the last hint',
  },
  next: 'Checks your account and tells you the one thing to do now. Exit code 0: it could look.',
  practice: {
    is: 'Opens the practice account without the book, or resets it.',
    what: 'reset: delete everything in it',
    strict: 'as untidy as AWS can be: late, throttled, in any order',
    seed: 'with --strict: any word; each word gives a different disorder',
  },
  report: 'Writes a report when you think a check is wrong. Private details are removed, and nothing is sent.',
  reset: 'Brings back a lesson’s starter file and keeps a copy of yours.',
  solve: 'Runs the solution of a lesson. On AWS it asks you to type yes first.',
  start: { is: 'Opens the book and the practice account.', open: 'open the browser', noOpen: 'don’t open the browser' },
  step: 'Runs your own file for a lesson.',
  use: {
    is: 'Chooses the account: practice or aws.',
    account: 'practice or aws',
    profile: 'aws: the profile of your AWS credentials',
    region: 'the region, for example us-east-1',
  },
  /** Arguments that more than one command takes. */
  args: {
    step: 'a step or a lesson, for example step09 or step09/3',
    numberInStep: 'the number of a lesson, for example 3',
    lesson: 'a lesson, for example step09/1',
    number: 'its number, for example 1',
  },
  /** Headlines of the page that --help shows. */
  usage: { USAGE: 'USAGE', ARGUMENTS: 'ARGUMENTS', OPTIONS: 'OPTIONS' },
} as const
