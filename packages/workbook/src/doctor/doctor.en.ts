/** `npm run doctor` and `npm run report`. */
export default {
  state: { ok: 'OK', problem: 'PROBLEM', unseen: 'COULD NOT CHECK' },
  allWell: 'Next: npm run next',
  mend: 'Next: {todo} Then: npm run doctor',

  about: {
    account: 'Account',
    book: 'Book',
    clock: 'Clock',
    credentials: 'Credentials',
    node: 'Node',
    npm: 'npm',
    packages: 'Packages',
    port: 'Port {number}',
  },

  npmNot: 'this command was started without npm',
  packages: {
    right: 'installed, in the right versions',
    wrong: 'missing or in another version: {names}',
    install: 'Run: npm ci.',
    unreadable: 'can’t read package.json or package-lock.json',
    getAgain: 'Is this the whole workbook? Download it again.',
  },
  disk: {
    right: 'can be written to',
    wrong: 'can’t be written to ({code})',
    unknownError: 'unknown error',
    makeRoom: 'Free some space on the disk, and check that you’re allowed to write to {folder}.',
  },
  book: { built: 'built', notBuilt: 'not built yet; npm start builds it' },
  port: {
    free: 'free',
    taken: 'used by another program; the workbook takes the next free one',
    theBook: 'the book is open here',
    thePractice: 'your practice account is open here',
  },

  env: 'ACCOUNT={account}, region {region}, language {language}',
  putRight: 'Fix that.',
  credentials: {
    noEnd: 'found; they have no expiry time',
    expired: 'they have expired',
    getNew: 'Get new ones: sign in again the way you did before.',
    end: '{count, plural, one {found; they expire in # minute} other {found; they expire in # minutes}}',
  },
  clock: {
    right: 'right ({seconds} s off)',
    fast: '{seconds} s fast; AWS refuses requests when the clock is wrong',
    slow: '{seconds} s slow; AWS refuses requests when the clock is wrong',
    set: 'Set this computer’s clock.',
    noTime: '{address} doesn’t say what time it is',
    look: 'Compare the clock yourself.',
    noAnswer: '{address} doesn’t answer',
    network: 'Are you online, or is a proxy in the way?',
  },
  permissions: {
    allowed: 'allowed',
    unknown: 'the doctor can’t try this one',
    runACheck: 'Run a check to find out.',
  },

  report: {
    title: '# This check is wrong',
    what: 'What I did, what I expected, and what the check said:',
    write:
      '(Write it here. Account numbers, addresses, user names and ids are already hidden. Read the report once before you share it.)',
    doctor: '## Doctor',
    check: '## Check',
    unwritable: 'Can’t write the report to {folder}. Are you allowed to write there?',
    written: 'Your report is in {file}',
    hidden: 'Account numbers, addresses and ids are hidden. Nothing was sent anywhere.',
    next: 'Next: open it, write down what you expected, and show it to someone who can help.',
  },
} as const
