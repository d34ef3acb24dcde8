/** `npm run clean-up`. */
export default {
  // The command itself.
  is: 'Lists what a step left in your account and what it costs; deletes it after a typed yes.',
  flags: {
    step: 'a step, for example step09',
    list: 'list only, delete nothing',
    check: 'look whether nothing is left. Exit code 0: nothing, 1: something, 2: could not look',
    table: 'the table of an earlier step too, with all its rows',
    yes: 'do not ask. In the practice account only',
  },
  noCleanUp: '{step} leaves nothing that this command knows of.',
  wholeStep: 'Cleaning up is for a whole step, since its lessons build on each other: npm run clean-up {step}',
  oneOfTwo: '--list and --check only look, each in its own way. Leave one of the two out.',
  noYesOnAws: 'On AWS nothing is deleted without a typed yes. Leave --yes out. Nothing was done.',

  // What could not be looked at, or kept.
  waitsFor: 'That could not be looked at yet: waiting for {reason}. Nothing was done.',
  couldNotLook: 'Could not look: {found}. {why}\n{fix}\nNothing was done.',
  noNote:
    'What is going to be deleted could not be noted in .workbook, so nothing was deleted. May you write there, and is there room on the disk?',

  // What is there.
  left: '{step} left this in the account:',
  stays: 'This stays, because an earlier step made it:',
  staysToo: 'To delete it too: npm run clean-up {step} -- --table',
  /** Only about what was looked for: a pool with another id may be there all the same. */
  nothingLeft: 'Nothing that .env named for {step} is left.',
  looksFor: 'Looked for: {names}.',
  looksForNothing: 'No id says what to look for, neither in .env nor from an earlier clean-up.',
  notHere: '{setting} is {id}: it is not here.',
  notHereButHint: '{setting} is {id}: it is not here ({hint}).',
  goneBefore: '{setting} is {id}: an earlier clean-up deleted it.',
  elsewhere:
    'This looked in another region, so it says nothing about yours. Change it: npm run use aws -- --region {region}',
  otherAccount:
    'So the id is from another account, and this says nothing about that one. Empty {setting}, or set it to the id of a pool that is here.',

  // Which one it is.
  candidates: '{setting} is open in .env, so it does not say which of these is yours:',
  /** What is known of one of them, behind its id and name. */
  candidate: {
    made: 'made on {when}',
    newest: 'the newest',
    passes: '{lesson} passes with it',
    ownName: 'named as in this workbook',
  },
  whichOne: 'Type the id of the one that is yours, or press Enter for none: ',
  notOneOfThem: '“{answer}” is none of these ids. Nothing was done.',
  sayWhich:
    'Write the id of yours into .env as {setting}, or run this in a terminal, which can ask you. Nothing was done.',
  others: 'These are here too. Nothing says whether they’re yours:',
  othersInPractice: 'These are here too, probably from earlier tries:',
  oneIsYours: 'To clean up one of them, write its id into .env as {setting} and run this again.',

  // Deleting.
  cannotBeUndone:
    'Deleting cannot be undone: people, passwords and rows are lost. Later steps may need what is listed above.',
  typeYes: 'Type yes to delete it: ',
  noTerminal: 'Deleting needs a typed yes: run it in a terminal. Nothing was done.',
  notYes: 'Nothing was done.',
  goneAlready: '{leftover}: was gone already.',
  stillGoing: '{leftover}: AWS has begun to delete it and is not done yet.',
  notRemoved: '{leftover}: could not be deleted. Found: {found}.',
  stopped: 'Stopped here, because the order matters. Still there:',
  goOn: 'Next: npm run clean-up {step} goes on where this one stopped.',
  forgotten: 'Taken out of .env: {settings}. Noted in {note}.',
  inShell: 'Your shell still says {names}. Unset it there.',
  nextCheck: 'Next: npm run clean-up {step} -- --check looks again whenever you like.',
  nextDelete: 'Next: npm run clean-up {step} deletes it, after a typed yes.',
  nextStart: 'Next: npm run check {step} says where to begin again.',
} as const
