/** The command `practice-account`. */
export default {
  about: 'AWS on this machine for learning and tests: Cognito user pools with their pages and mails, DynamoDB, STS.',
  args: {
    port: 'where to listen on 127.0.0.1; if it is taken, the next free port; 0: any',
    folder: 'where the account is kept; without it the account is empty, and gone at the end',
    region: 'the AWS region that the account plays',
    seed: 'be as unpredictable as AWS: late, throttled, in any order; the same way for the same seed',
    functions: 'the folder of the functions that a PostConfirmation trigger runs',
  },
  started: 'Practice account  {endpoint}\nInbox             {endpoint}/inbox\n\nCtrl-C stops it.',
  wrongUse: {
    unknown: 'Unknown flag {flag}. Known flags: {flags}.',
    word: 'Unexpected “{word}”. Everything is given by flags: {flags}.',
    port: 'Port “{port}” is not a number from 0 to 65535.',
    noValue: 'The flag {flag} needs a value.',
  },
} as const
