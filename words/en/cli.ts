/** What the front desk says whatever the command is: wrong use, lessons, accounts, files. */
export default {
  didYouMean: ' Did you mean “{meant}”?',
  next: 'Next: {action}',
  nextCheck: 'Next: npm run check {step}',

  wrongUse: {
    noCommand: 'Say which command: {commands}.',
    unknownCommand: 'There is no command “{name}”.{didYouMean}',
    unknownFlag: 'There is no flag {flag} here.{didYouMean} {list}',
    takesNone: 'It takes none.',
    takes: 'It takes {flags}.',
    tooMany: '“{word}” is one word too many.',
    malformed:
      'The command was called in a way that it does not know ({error}). To see how: npm run {command} -- --help',
  },
  fault: 'Something went wrong in the workbook itself ({error}). That is our fault, not yours.',
  faultMore: 'To see more for a report, run it again with WORKBOOK_DEBUG=1.',

  lessons: {
    noLesson: 'There is no lesson “{asked}”.{didYouMean} There is: {there}.',
    onlyShows:
      'Lesson {number} has nothing to check or to solve: it shows what you have built. Open it in the book: npm start, then {page}',
    sayWhich: 'Say which step or lesson.',
    noStep: 'There is no step or lesson “{asked}”.',
    known: '{what}{didYouMean} There is: {steps}; one lesson is for example {example}.',
    sayOne: 'Say which lesson of {step}: {lessons}.',
  },

  account: {
    badEndpoint:
      '{name} is “{value}” in your shell; an address looks like http://127.0.0.1:4510. Unset it to talk to AWS.',
    trouble: 'Found: {found}. {why}\n{fix}\n{or}',
    needsYes: '{what} On AWS this needs a typed yes: run it in a terminal. Nothing was done.',
    /** `{yes}` is what has to be typed. */
    question: '{what} Type {yes} to go on: ',
    nothingDone: 'Nothing was done.',
  },

  run: {
    inYourAccount: 'This runs {file} in your AWS account.',
    todo: 'Still to do in {file}: line {lines}.',
    closes: 'The practice account closes with this command. To keep its pages open, start it first: npm start',
    failed: 'Next: npm run {command}, once the error above is mended',
    ended: 'Next: npm run check {lesson}',
    noError: 'Your file threw something that is no error: {thrown}',
  },

  reset: {
    already: '{file} is the starter already. Nothing was changed.',
    missing: '{file} was not there; it is the starter again.',
    kept: '{file} is the starter again. Yours is kept: {at}',
    next: 'What is in your account stays as it is.\n\nNext: npm run step {lesson}',
    failed:
      'The starter could not be put back ({code}); your file is as it was. May you write in steps and .workbook, and is there room on the disk?',
  },

  compare: { yours: '- yours', solution: '+ solution', same: 'They are the same.' },
  policy: {
    unwritable: '{file} cannot be written. May you write in this folder?',
    written: 'This now stands in {file}.',
  },
  verify: { building: 'Building …', stopped: 'verify stopped at: {name}' },
} as const
