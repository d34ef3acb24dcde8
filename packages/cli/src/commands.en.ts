/** What every command is for, and its arguments: `npm run check -- --help`. */
export default {
  check: {
    is: 'Looks at your account and says what is right and what is not yet.',
    json: 'print the result as JSON, for programs',
    junit: 'FILE: write the result as JUnit XML, for build servers',
    record: 'FILE: record what was found, redacted, so that another person can check it again',
    replay: 'FILE: check a recording; no account is asked',
    plain: 'no colour, no glyphs: for logs and screen readers',
    watch: 'look again every 3 seconds and show what changes, until Ctrl-C',
  },
  compare: 'Shows your file of a lesson beside the reference solution.',
  doctor: 'Looks for everything that can be wrong before the first lesson.',
  hint: { is: 'Gives a hint from what is really in your account; each hint says more.', again: 'repeat the last hint' },
  next: 'Checks your account and says the one thing to do now.',
  practice: {
    is: 'Opens the practice account alone, or empties it.',
    what: 'reset: delete everything in it',
    strict: 'as untidy as AWS may be: late, throttled, in any order',
    seed: 'with --strict: any word; each word gives another disorder',
  },
  report: 'For “this check is wrong”: writes a redacted report. Sends nothing.',
  reset: 'Puts the starter of a lesson back, and keeps your own file.',
  solve: 'Runs the reference solution of a lesson. On AWS only after a typed yes.',
  start: { is: 'Opens the book, its checks and the practice account.', open: 'do not open the browser' },
  step: 'Runs your own file of a lesson.',
  use: {
    is: 'Chooses the account: practice, or aws.',
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
