export default {
  badEndpoint:
    '{name} is “{value}” in your shell, which isn’t an address like http://127.0.0.1:4510. Unset it to work with AWS.',
  trouble: 'Found: {found}. {why}\n{fix}\n{or}',
  needsYes: '{what} On AWS you have to type yes first, so run it in a terminal. Nothing was changed.',
  /** `{yes}` is what has to be typed. */
  question: '{what} Type {yes} to go on: ',
  openWhileReset:
    'The practice account is open. Close it first: press Ctrl-C where npm start is running. Then: npm run practice -- reset',
  nothingDone: 'Nothing was changed.',
} as const
