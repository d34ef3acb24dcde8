/** What `run.mjs` says before TypeScript can run: plain JavaScript, like that file. */
export default {
  needsNode: 'This workbook needs Node {needed} or newer; this is {version}. Get one at https://nodejs.org',
  notInstalled: 'The packages are not installed yet. Run this first: npm ci',
}
