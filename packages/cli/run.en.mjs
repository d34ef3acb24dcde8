/** What `run.mjs` says before TypeScript can run: plain JavaScript, like that file. */
export default {
  needsNode: 'This workbook needs Node {needed} or newer; you have {version}. Get a newer one at https://nodejs.org',
  notInstalled: 'The packages aren’t installed yet. Run this first: npm ci',
}
