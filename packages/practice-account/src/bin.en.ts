/** The command `practice-account`. */
export default {
  about:
    'AWS on this machine, for learning and for tests: Cognito user pools with their pages and mails, DynamoDB, STS.',
  args: {
    port: 'where to listen on 127.0.0.1; if it is taken, the next free port; 0: any',
    folder: 'where to keep the account; without it the account starts empty and is gone when you stop it',
    region: 'the AWS region that the account plays',
    seed: 'be as unpredictable as AWS (late, throttled, in any order); the same seed repeats the same surprises',
    functions: 'the folder of the functions that a PostConfirmation trigger runs',
  },
  started: 'Practice account  {endpoint}\nInbox             {endpoint}/inbox\n\nCtrl-C stops it.',
  wrongUse: {
    unknown: 'Unknown flag {flag}. Known flags: {flags}.',
    word: 'Unexpected “{word}”. This command only takes flags: {flags}.',
    port: 'Port “{port}” isn’t a number from 0 to 65535.',
    noValue: 'The flag {flag} needs a value.',
  },
} as const
