/**
 * What the book shows and the walk does not run, and why: lines of a terminal as the book has them, and imported
 * code by its file and region. An entry that the book no longer has fails the test.
 */
export const LEFT_OUT: Readonly<Record<string, string>> = {
  'npm ci': 'installs packages; the copy uses those of this checkout',
  'gh api repos/OWNER/REPO --jq \'"repo:\\(.owner.login)@\\(.owner.id)/\\(.name)@\\(.id)"\'':
    'asks GitHub, with a learner’s own account there',
  '. .workbook/practice.ps1': 'PowerShell; tests/practice-account reads the file that this line loads',
  'npm run use aws -- --profile NAME --region us-east-1': 'a learner’s own profile; tests/cli runs it with one',
  'npm run bench:check -- --users=100000': 'a benchmark of some minutes, for maintainers',
  '../packages/practice-account/src/functions/example.ts#handler':
    'a function of the account; its own tests let the account run it',
  '.vitepress/theme/who-am-i/sign-in.ts#sign-in': 'runs in the page; tests/browser presses its button',
}
