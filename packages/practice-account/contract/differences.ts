import type { Difference } from './row.ts'

/** The deliberate differences from AWS. None of them changes what a lesson teaches. */
export const differences: readonly Difference[] = [
  {
    id: 'ready-at-once',
    differs: 'A domain, a style and nearly always a table are ready at once. On AWS they are CREATING for a while.',
    because:
      'There is no reason to wait for a pretend account. With npm run practice -- --strict they take their time too.',
  },
  {
    id: 'in-order',
    differs: 'Lists come in the order in which things were made, in full pages, and know everything at once.',
    because: 'A page of the account should look the same at every look. The strict mode shuffles and delays them.',
  },
  {
    id: 'never-too-many',
    differs: 'No call is one too many. AWS answers TooManyRequestsException or ThrottlingException when it is busy.',
    because: 'One learner is never too many. The strict mode throttles now and then.',
  },
  {
    id: 'mails-stay-here',
    differs:
      'A mail never leaves your machine: it lands in the inbox page. There is no spam folder and no daily limit.',
    because: 'You can sign up as anybody, without the internet.',
  },
  {
    id: 'no-sms',
    differs: 'There is no text message and no sign-in by phone number.',
    because: 'No lesson needs one, and a pretend message proves nothing.',
  },
  {
    id: 'no-second-factor',
    differs: 'There is no second factor (MFA), no passkey and no sign-in by a code alone.',
    because: 'No lesson needs them. The calls are refused by name.',
  },
  {
    id: 'no-advanced-security',
    differs: 'There is no threat protection, which on AWS belongs to the plan Plus.',
    because: 'It judges devices and places, and here there is one of each.',
  },
  {
    id: 'no-lock-out',
    differs:
      'Wrong passwords may follow each other at once. On AWS Cognito makes a user wait for a while after some of them, also without threat protection.',
    because:
      'There is no one to guess passwords on your own machine, and a learner who mistypes should not have to wait.',
  },
  {
    id: 'no-other-providers',
    differs: 'There is no sign-in with Google, SAML or another provider.',
    because: 'They would have to be asked over the internet.',
  },
  {
    id: 'no-custom-domain',
    differs: 'A domain is a prefix, never a name of your own, and its pages are under /auth/‹prefix› of this address.',
    because: 'A certificate for a name of your own cannot be pretended.',
  },
  {
    id: 'pages-look-different',
    differs: "The hosted pages do not look like AWS's, and a style does not change how they look.",
    because:
      'They should never be taken for the real ones. Whether a client has a style matters here as it does there.',
  },
  {
    id: 'own-issuer',
    differs:
      'Tokens are issued by this address and the pool id. On AWS it is https://cognito-idp.‹region›.amazonaws.com/‹pool id›.',
    because: 'A program that verifies a token fetches the keys from its issuer, so it must be an address that answers.',
  },
  {
    id: 'account-number',
    differs: 'The account number is 000000000000.',
    because: 'No AWS account has it, so no ARN from here can name something on AWS.',
  },
  {
    id: 'any-key',
    differs: 'Every access key is accepted: a request must have the form of a signature, which is not verified.',
    because: 'There is nothing to protect here. Other machines and other web pages are kept out in other ways.',
  },
  {
    id: 'no-permissions',
    differs: 'There is no IAM: nothing is ever AccessDenied.',
    because: 'The book has the policy that a check needs; only AWS can say whether you have it.',
  },
  {
    id: 'one-region',
    differs: 'The account has one region, the one in .env.',
    because: 'A pool in the wrong region is a mistake of AWS accounts; the check finds it there.',
  },
  {
    id: 'fewer-operations',
    differs: 'An operation that no lesson needs ends in UnknownOperationException, by name.',
    because: 'A refusal is honest. An answer that only looks right is not.',
  },
  {
    id: 'functions-not-lambda',
    differs:
      'A PostConfirmation trigger runs a file from your own folder in place of a Lambda function; other triggers do not run.',
    because: 'There is no Lambda here. The event is the same.',
  },
  {
    id: 'dynalite',
    differs: 'DynamoDB has no transactions, no PartiQL, no time to live, no backups and no deletion protection.',
    because: 'It is dynalite, whose errors were compared with AWS, and which does not have them.',
  },
  {
    id: 'no-costs',
    differs: 'Nothing costs anything, and there are no quotas.',
    because: 'It is your own machine.',
  },
]
