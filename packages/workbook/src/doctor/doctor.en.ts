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

  npmNot: 'not what started this command',
  packages: {
    right: 'as the lock file says',
    wrong: 'not as the lock file says: {names}',
    install: 'Run: npm ci.',
    unreadable: 'package.json or package-lock.json cannot be read',
    getAgain: 'Is this the whole workbook? Download it again.',
  },
  disk: {
    right: 'can be written',
    wrong: 'cannot be written ({code})',
    unknownError: 'unknown error',
    makeRoom: 'Make room on the disk, and check that you may write in {folder}.',
  },
  book: { built: 'built', notBuilt: 'not built yet; npm start builds it' },
  port: {
    free: 'free',
    taken: 'another program has it; the workbook takes the next free one',
    theBook: 'open: the book',
    thePractice: 'open: your practice account',
  },

  env: 'ACCOUNT={account}, region {region}, language {language}',
  putRight: 'Put that right.',
  credentials: {
    noEnd: 'found; they do not say that they expire',
    expired: 'they have expired',
    getNew: 'Get new ones: sign in again as you did before.',
    end: '{count, plural, one {found; they expire in # minute} other {found; they expire in # minutes}}',
  },
  clock: {
    right: 'right ({seconds} s off)',
    fast: '{seconds} s fast; AWS refuses what is signed with it',
    slow: '{seconds} s slow; AWS refuses what is signed with it',
    set: 'Set the clock of this machine.',
    noTime: '{address} does not say what time it is',
    look: 'Look at the clock yourself.',
    noAnswer: '{address} does not answer',
    network: 'Is there a network, or a proxy in the way?',
  },
  permissions: {
    allowed: 'allowed',
    unknown: 'the doctor does not know how to try it',
    runACheck: 'Run a check: it says.',
  },

  report: {
    title: '# This check is wrong',
    what: 'What I did, what I expected, and what the check said instead:',
    write:
      '(Write it here. Account numbers, addresses, names of users and ids are hidden already; read it once before you show it.)',
    doctor: '## Doctor',
    check: '## Check',
    unwritable: 'The report cannot be written into {folder}. May you write there?',
    written: 'The report: {file}',
    hidden: 'Account numbers, addresses and ids are hidden in it. Nothing was sent anywhere.',
    next: 'Next: open it, write down what you expected, and show it to a person who can help.',
  },
} as const
