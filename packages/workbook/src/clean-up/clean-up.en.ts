/** `npm run clean-up`. */
export default {
  // The command itself.
  is: 'Lists what a step left in your account and what it costs. Deletes it after you type yes.',
  flags: {
    step: 'a step, for example step09',
    list: 'only list it, delete nothing',
    check: 'check whether anything is left. Exit code 0: nothing, 1: something, 2: could not look',
    table: 'the table of an earlier step too, with all its rows',
    yes: 'don’t ask first. Only in the practice account',
  },
  noCleanUp: '{step} leaves nothing behind that this command could clean up.',
  wholeStep: 'You can only clean up a whole step, because its lessons build on each other: npm run clean-up {step}',
  oneOfTwo: '--list and --check do different things. Leave one of them out.',
  noYesOnAws: 'On AWS you have to type yes yourself. Leave --yes out. Nothing was deleted.',

  // What could not be looked at, or kept.
  waitsFor: 'Couldn’t look at that yet: waiting for {reason}. Nothing was deleted.',
  couldNotLook: 'Couldn’t look: {found}. {why}\n{fix}\nNothing was deleted.',
  noNote:
    'Nothing was deleted, because the list of what to delete couldn’t be saved in .workbook. Are you allowed to write there, and is there space on the disk?',

  // What is there.
  left: '{step} left this in your account:',
  stays: 'This stays, because an earlier step made it:',
  staysToo: 'To delete it too: npm run clean-up {step} -- --table',
  /** Only about what was looked for: a pool with another id may be there all the same. */
  nothingLeft: 'Nothing that .env names for {step} is left.',
  looksFor: 'Looked for: {names}.',
  looksForNothing: 'There was no id to look for, neither in .env nor from an earlier clean-up.',
  notHere: '{setting} is {id}, but that isn’t here.',
  notHereButHint: '{setting} is {id}, but that isn’t here ({hint}).',
  goneBefore: '{setting} is {id}, which an earlier clean-up deleted.',
  elsewhere:
    'This looked in the wrong region, so it says nothing about yours. Change the region: npm run use aws -- --region {region}',
  otherAccount:
    'So the id belongs to another account, and this says nothing about that one. Empty {setting}, or set it to the id of a pool that is here.',

  // Which one it is.
  candidates: '{setting} is empty in .env. Which of these is yours?',
  /** What is known of one of them, behind its id and name. */
  candidate: {
    made: 'made on {when}',
    newest: 'the newest',
    passes: '{lesson} passes with it',
    ownName: 'named as in this workbook',
  },
  whichOne: 'Type the id of yours, or press Enter for none: ',
  notOneOfThem: '“{answer}” isn’t one of these ids. Nothing was deleted.',
  sayWhich:
    'Write the id of yours into .env as {setting}, or run this in a terminal, so that it can ask you. Nothing was deleted.',
  others: 'These are here too. Nothing says whether they’re yours:',
  othersInPractice: 'These are here too, probably from earlier tries:',
  oneIsYours: 'To clean up one of them, write its id into .env as {setting} and run this again.',

  // Deleting.
  cannotBeUndone:
    'You can’t undo this: users, passwords and rows will be gone. Later steps may need what is listed above.',
  typeYes: 'Type yes to delete it: ',
  noTerminal: 'Before anything is deleted you have to type yes, so run this in a terminal. Nothing was deleted.',
  notYes: 'Nothing was deleted.',
  goneAlready: '{leftover}: already gone.',
  stillGoing: '{leftover}: AWS has started to delete it but isn’t done yet.',
  notRemoved: '{leftover}: couldn’t be deleted. Found: {found}.',
  stopped: 'Stopped here, because the order matters. Still there:',
  goOn: 'Next: npm run clean-up {step} continues where this one stopped.',
  forgotten: 'Removed from .env: {settings}. A copy is in {note}.',
  inShell: 'Your shell still says {names}. Unset it there.',
  nextCheck: 'Next: npm run clean-up {step} -- --check looks again whenever you want to be sure.',
  nextDelete: 'Next: npm run clean-up {step} deletes it after you type yes.',
  nextStart: 'Next: npm run check {step} says where to start again.',
} as const
