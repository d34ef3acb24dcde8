/** What kept a check from looking: what was found, why, and two ways out. `{operation}`, `{region}` and `{error}` are filled in. */

const renew = [
  'AWS Academy and other labs: start the lab again and copy the fresh keys. IAM Identity Center: sign in again.',
  'aws sso login, or paste the new keys into your AWS profile; then run the check again.',
] as const

export default {
  'no-credentials': {
    found: 'no AWS credentials on this machine',
    why: 'AWS answers only to somebody it knows.',
    fix: [
      'Make an access key for your account, or copy the keys of your lab, and keep them in an AWS profile.',
      'npm run use aws -- --profile NAME --region {region}, or go on without AWS: npm run use practice',
    ],
  },
  'expired-credentials': {
    found: 'credentials that have expired ({error})',
    why: 'Temporary keys, as labs and single sign-on give them, end after some hours.',
    fix: renew,
  },
  'invalid-credentials': {
    found: 'credentials that AWS does not know ({error})',
    why: 'A key was mistyped, was deleted, or its session token is missing.',
    fix: [
      'Copy all lines of the keys again. Temporary keys have three: access key id, secret access key, session token.',
      'aws sts get-caller-identity shows who AWS thinks you are.',
    ],
  },
  'wrong-signature': {
    found: 'a signature that AWS refused ({error})',
    why: 'Either the secret key is cut short, or the clock of this machine is more than some minutes off.',
    fix: ['Set the clock of this machine to automatic.', 'If the clock is right, copy the secret access key again.'],
  },
  'access-denied': {
    found: 'your identity may not call {operation}',
    why: 'The check reads your account with your own permissions and this one is missing, or the lab has ended.',
    fix: [
      'Ask whoever runs the account to allow {operation}. In an AWS lab: is the session still running?',
      'aws sts get-caller-identity shows which identity asked.',
    ],
  },
  'no-region': {
    found: 'no region',
    why: 'Pools and tables live in one region; AWS has to be told which.',
    fix: [
      'Read the region in the top right corner of the AWS console.',
      'In .env set AWS_REGION, for example us-east-1.',
    ],
  },
  unreachable: {
    found: 'no answer from {region} ({error})',
    why: 'There is no such region, or this machine is not connected to the internet, or something in between blocks AWS.',
    fix: [
      'Does another page on the internet open? Is the region {region} spelt right?',
      'In .env correct AWS_REGION, or go on without the internet: npm run use practice',
    ],
  },
  'endpoint-gone': {
    found: 'nobody at the address to which your AWS calls are sent ({error})',
    why: 'AWS_ENDPOINT_URL sends them there and not to AWS: the first line says where.',
    fix: [
      'Unset AWS_ENDPOINT_URL in this shell to talk to AWS.',
      'If it stands there on purpose, start what should answer; for the practice account: npm run use practice',
    ],
  },
  'practice-account-gone': {
    found: 'the practice account does not answer ({error})',
    why: 'It was closed while the check was looking.',
    fix: ['Start it again: npm start', 'Or run the check again: it opens the practice account by itself.'],
  },
  'timed-out': {
    found: 'no answer in time',
    why: 'The connection is slow, or something on the way swallows the request.',
    fix: [
      'Try again in a minute.',
      'On a school network ask whether AWS is blocked, or go on with: npm run use practice',
    ],
  },
  'not-aws': {
    found: 'an answer that is not from AWS ({error})',
    why: 'Something between this machine and AWS answers in its place: the login page of a network, a proxy or a filter.',
    fix: [
      'Open any page in a browser: does the network ask you to log in first? Ask whether it lets AWS through.',
      'Go on without the internet: npm run use practice',
    ],
  },
  throttled: {
    found: 'AWS asked us to slow down ({error}), three times',
    why: 'Many people share this account; AWS limits how often it may be asked.',
    fix: ['Nothing is wrong with your work.', 'Wait a minute, then run the check again.'],
  },
  'unknown-operation': {
    found: 'this endpoint does not know {operation}',
    why: 'It is not AWS itself, and does not do everything that AWS does.',
    fix: ['Is AWS_ENDPOINT_URL set in this shell? Unset it to talk to AWS.', 'npm run use practice'],
  },
  'no-profile': {
    found: 'credentials that could not be read ({error})',
    why: 'The AWS profile does not exist on this machine, or what it points to could not be used.',
    fix: [
      'Look for the profile in the files config and credentials, in the folder .aws of your home.',
      'aws configure list-profiles shows the profiles of this machine; choose one: npm run use aws -- --profile NAME',
    ],
  },
  'check-is-wrong': {
    found: 'the check itself failed ({error})',
    why: 'That is our fault, not yours.',
    fix: [
      'Your work is not judged by it; go on.',
      'Please report it: npm run report writes everything that a report needs, without secrets.',
    ],
  },
  unexpected: {
    found: 'an answer that we did not expect: {error}',
    why: 'AWS said something that this check does not know.',
    fix: ['Try again in a minute.', 'If it stays, please report it with the line above.'],
  },
} as const
