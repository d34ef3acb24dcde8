export default {
  already: '{file} is the starter already. Nothing was changed.',
  missing: '{file} was not there; it is the starter again.',
  backedUp: '{file} is the starter again. Yours is kept: {backup}',
  next: 'What is in your account stays as it is.\n\nNext: npm run step {lesson}',
  failed:
    'The starter could not be put back ({code}); your file is as it was. May you write in steps and .workbook, and is there room on the disk?',
} as const
