export default {
  badEndpoint:
    '{name} is “{value}” in your shell; an address looks like http://127.0.0.1:4510. Unset it to talk to AWS.',
  trouble: 'Found: {found}. {why}\n{fix}\n{or}',
  needsYes: '{what} On AWS this needs a typed yes: run it in a terminal. Nothing was done.',
  /** `{yes}` is what has to be typed. */
  question: '{what} Type {yes} to go on: ',
  openWhileReset:
    'The practice account is open. Close it first: press Ctrl-C where npm start is running. Then: npm run practice -- reset',
  nothingDone: 'Nothing was done.',
} as const
