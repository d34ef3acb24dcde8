/** What a learner has reached: next, hints, and the file that keeps it. */
export default {
  whatBroke: 'Used to pass, now fails: {rule}. Found now: {found}',
  /** `{count}`: how many rules besides the first. */
  whatElseBroke:
    '{count, plural, one {Used to pass, now fails: {rule} (and # more). Found now: {found}} other {Used to pass, now fails: {rule} (and # more). Found now: {found}}}',

  file: {
    notKept: 'Couldn’t save your progress. Are you allowed to write to .workbook, and is there space on the disk?',
    setAside: 'The file with your progress is damaged, so it was moved to {aside}. Your work hasn’t changed.',
    unreadable: 'Can’t read {file}, so your progress isn’t saved. Your work hasn’t changed.',
    stuck: '{file} is damaged and can’t be moved away, so your progress isn’t saved. Your work hasn’t changed.',
  },

  next: {
    now: '{count, plural, one {{passed} of # lesson passes. Now: {lesson}  {title}} other {{passed} of # lessons pass. Now: {lesson}  {title}}}',
    labels: { read: 'Read', edit: 'Edit', unseen: 'No answer', missing: 'Goal', found: 'Found' },
    check: 'Next: npm run check {lesson}',
    makeVisible: 'Next: {fix} Then: npm run next',
    putRight: 'Next: {fix}\nThen: npm run next. Stuck? npm run hint {lesson}',
    find: 'Next: find what makes this true, and run your file again.\nThen: npm run next. Stuck? npm run hint {lesson}',
    fileMissing: '{file} isn’t there.\n\nNext: npm run reset {lesson} puts the starter back. Then: npm run next',
    gone: '{setting} in .env is {id}, and the practice account no longer has it.\n\nNext: npm run step {lesson} makes a new one and writes its id into .env.',
    cleanedUp:
      'Everything that is here is from before your last clean-up.\n\nNext: npm run step {lesson} makes a new one.',
    several: '{setting} is empty in .env, and several could be yours:',
    onePasses: 'Next: in .env write {setting}={id}\nThen: npm run next',
    choose:
      'Next: in .env set {setting} to the id of yours, or make a new one: npm run step {lesson}\nThen: npm run next',
    allPass:
      '{count, plural, one {The only lesson of {step} passes. You’re done here.} other {All # lessons of {step} pass. You’re done here.}}',
  },

  hint: {
    nothing: 'You don’t need a hint: {lesson} passes.\n\nNext: npm run next',
    /** `{reason}` is the check's, such as “waiting for a user pool”. */
    notYet: 'There is no hint for {lesson} yet: {reason}.\n\nNext: npm run next',
    notYetEarlier: 'There is no hint for {lesson} yet: it needs an earlier lesson.\n\nNext: npm run next',
    unavailable:
      'A hint depends on what is in your account, and the check could not look: {found}.\n\nNext: {fix} Then: npm run hint {lesson}',
    head: 'Hint {stage} of {all} for {lesson}',
    hasLine:
      '{file} has this line already, so it may only have to be run again: npm run step {lesson}. Did the last run stop with an error? Then nothing was created: fix that error first. Is the line never reached, because it is behind an if?',
    toGetThere: 'What makes this true: {rule}',
    theLine: 'The line in {file}:',
    next: 'Next: try it, then npm run check {lesson}. Still stuck? npm run hint {lesson}',
    last: 'Next: try it, then npm run check {lesson}. That was the last hint; the whole solution: npm run compare {lesson}',
  },
} as const
