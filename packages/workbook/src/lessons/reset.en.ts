export default {
  already: '{file} is still the starter. Nothing was changed.',
  missing: '{file} was missing. The starter is back.',
  backedUp: '{file} is the starter again. Your version is in {backup}',
  next: 'Your account hasn’t changed.\n\nNext: npm run step {lesson}',
  failed:
    'Couldn’t bring back the starter ({code}). Your file hasn’t changed. Are you allowed to write to steps and .workbook, and is there space on the disk?',
} as const
