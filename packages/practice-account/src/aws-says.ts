/**
 * AWS's own words, outside of Cognito's operations: they stay in English, because AWS answers in English whatever
 * language the reader speaks, and because learners search the web for these words. Texts without a source are written in
 * AWS's style; clients only look at the names of errors.
 */
export const AWS_SAYS = {
  /** The hosted pages where a style is missing (`domains/no-style-no-page`) [FIELD]. */
  unavailable: { title: 'Login pages unavailable', text: 'Login pages unavailable. Please contact an administrator.' },
  /** The page at /error [FIELD]. */
  pageError: 'An error was encountered with the requested page.',
  /** The sign-in page of a client without COGNITO among its identity providers [FIELD]. */
  noLoginOption: 'Login option is not available. Please try another one',
  userInfo: {
    noToken: 'The access token is missing',
    noScope: 'Access token does not contain openid scope',
    badToken: 'Access token is expired, disabled, or deleted, or the user has globally signed out.',
  },
  noPool: (id: string) => `User pool ${id} does not exist.`,
  unsigned: 'Missing Authentication Token',
  unsignedSts: 'Request is missing Authentication Token',
  notJson: (reason: string) => `The request is not JSON: ${reason}`,
  noObject: 'The request must be a JSON object.',
  unreadable: 'The request is not in the form that DynamoDB reads.',
  /** What Cognito says about a function that failed [FIELD]. */
  lambda: {
    notFound: (trigger: string) => `${trigger} invocation failed due to error ResourceNotFoundException.`,
    failed: (trigger: string, error: string) => `${trigger} failed with error ${error}.`,
    tooSlow: (trigger: string) =>
      `${trigger} invocation failed due to error Socket timeout while invoking Lambda function.`,
    invalid: 'Invalid lambda function output : Invalid JSON',
    unrecognizable: 'Unrecognizable lambda output',
  },
} as const
