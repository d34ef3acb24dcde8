/** `npm run new-lesson`, for whoever adds a lesson. */
export default {
  is: 'Makes the files of a new lesson, in all trees, for whoever writes the workbook.',
  lesson: 'the lesson’s name, for example step10/1-sign-in',
  title: 'its title, for example "Sign in"',

  badName: '“{name}” is no name of a lesson. Two digits, a number and small letters, for example: step10/1-sign-in.',
  noTitle: 'Say the title too: npm run new-lesson {name} "Sign in". Begin it with a capital letter, and no full stop.',
  gap: '{step} has {count} lessons, so the next one is number {next}: npm run new-lesson {step}/{next}-{slug} "{title}"',
  exists: 'There is {file} already. Nothing was written.',
  unwritable: '{file} cannot be written. May you write in this folder?',

  made: '{count, plural, one {# file is made:} other {# files are made:}}',
  next: 'Next:',
  steps: {
    write: 'Say what the lesson is about. “To be written” stands wherever words are missing: git grep "To be written"',
    rules:
      'Put your rules into {check} and their texts into {words}. The one that is there asks for a tag, so that everything runs.',
    mutations:
      'Give the right accounts in tests/recorded/green.ts what the lesson builds; until then its mutations say that the account is not green.',
    copy: 'Changed the starter? cp {starter} {copy}',
    test: 'Look at it: npm run format, then npm test, npm run verify:commands and npm start',
  },
} as const
