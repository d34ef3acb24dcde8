/** What kept a check from reading the account: what it found, why, and two ways out. `{operation}`, `{region}` and `{error}` are filled in. */

const renew = [
  'AWS Academy and other labs: start the lab again and copy the fresh keys. IAM Identity Center: sign in again.',
  'aws sso login, or paste the new keys into your AWS profile. Then run the check again.',
] as const

export default {
  'no-credentials': {
    found: 'no AWS credentials on this machine',
    why: 'AWS only answers requests that are signed with a key it knows.',
    fix: [
      'Create an access key for your account, or copy the keys of your lab, and put them in an AWS profile.',
      'npm run use aws -- --profile NAME --region {region}, or go on without AWS: npm run use practice',
    ],
  },
  'expired-credentials': {
    found: 'credentials that have expired ({error})',
    why: 'Labs and single sign-on give you temporary keys, and those expire after a few hours.',
    fix: renew,
  },
  'invalid-credentials': {
    found: 'credentials that AWS doesn’t know ({error})',
    why: 'The key was mistyped or deleted, or its session token is missing.',
    fix: [
      'Copy every line of the keys again. Temporary keys have three parts: access key id, secret access key and session token.',
      'aws sts get-caller-identity tells you who AWS thinks you are.',
    ],
  },
  'wrong-signature': {
    found: 'a signature that AWS refused ({error})',
    why: 'Either part of the secret key is missing, or this machine’s clock is more than a few minutes off.',
    fix: ['Set this machine’s clock to automatic.', 'If the clock is right, copy the secret access key again.'],
  },
  'access-denied': {
    found: 'your identity may not call {operation}',
    why: 'The check reads your account with your own permissions. Either this one is missing, or your lab session has ended.',
    fix: [
      'Ask the administrator of the account to allow {operation}. In an AWS lab: is the session still running?',
      'aws sts get-caller-identity tells you which identity you’re using.',
    ],
  },
  'no-region': {
    found: 'no region',
    why: 'Each pool or table lives in one region, so AWS has to know which one you mean.',
    fix: [
      'You’ll find the region in the top right corner of the AWS console.',
      'In .env set AWS_REGION, for example us-east-1.',
    ],
  },
  unreachable: {
    found: 'no answer from {region} ({error})',
    why: 'Either there is no such region, or this machine isn’t connected to the internet, or something in between blocks AWS.',
    fix: [
      'Can you open other websites? Is the region {region} spelt correctly?',
      'In .env correct AWS_REGION, or go on without the internet: npm run use practice',
    ],
  },
  'endpoint-gone': {
    found: 'nothing at the address that your AWS calls go to ({error})',
    why: 'AWS_ENDPOINT_URL sends them there instead of to AWS. The first line shows the address.',
    fix: [
      'Unset AWS_ENDPOINT_URL in this shell to talk to AWS.',
      'If you set it on purpose, start the server that should answer. For the practice account: npm run use practice',
    ],
  },
  'practice-account-gone': {
    found: 'the practice account doesn’t answer ({error})',
    why: 'It was closed while the check was running.',
    fix: ['Start it again: npm start', 'Or run the check again: it opens the practice account by itself.'],
  },
  'timed-out': {
    found: 'no answer in time',
    why: 'The connection is slow, or something on the way drops the request.',
    fix: [
      'Try again in a minute.',
      'On a school network, ask whether AWS is blocked, or go on without it: npm run use practice',
    ],
  },
  'not-aws': {
    found: 'an answer that isn’t from AWS ({error})',
    why: 'Something between this machine and AWS answers in its place: the login page of a network, a proxy or a filter.',
    fix: [
      'Open any page in a browser: does the network want you to log in first? Ask whether it lets AWS through.',
      'Go on without the internet: npm run use practice',
    ],
  },
  throttled: {
    found: 'AWS asked the check to slow down ({error}), three times',
    why: 'AWS limits how many requests an account may send, and many people may be sharing this one.',
    fix: ['Nothing is wrong with your work.', 'Wait a minute, then run the check again.'],
  },
  'unknown-operation': {
    found: 'this endpoint doesn’t know {operation}',
    why: 'It isn’t AWS itself, and it can’t do everything that AWS does.',
    fix: ['Is AWS_ENDPOINT_URL set in this shell? Unset it to talk to AWS.', 'npm run use practice'],
  },
  'no-profile': {
    found: 'credentials that the check couldn’t read ({error})',
    why: 'The AWS profile doesn’t exist on this machine, or the credentials it points to don’t work.',
    fix: [
      'Look for the profile in the files config and credentials, in the .aws folder of your home directory.',
      'aws configure list-profiles lists the profiles on this machine. Choose one: npm run use aws -- --profile NAME',
    ],
  },
  'check-is-wrong': {
    found: 'the check itself failed ({error})',
    why: 'This is a bug in the check, not in your work.',
    fix: [
      'It says nothing about your work, so carry on.',
      'Please report it: npm run report collects everything that a report needs, without secrets.',
    ],
  },
  unexpected: {
    found: 'an answer that the check didn’t expect: {error}',
    why: 'AWS sent an error that this check doesn’t know.',
    fix: ['Try again in a minute.', 'If it keeps happening, please report it with the line above.'],
  },
} as const
