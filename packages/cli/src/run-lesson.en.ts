export default {
  inYourAccount: 'This runs {file} in your AWS account.',
  running: 'Running {file} …',
  todo: 'Still to do in {file}: line {lines}.',
  closes: 'The practice account closes again now. To keep its pages open, run this in another terminal: npm start',
  failed: 'Next: fix the error above, then run again: npm run {command}',
  failedForEarlier: 'Lesson {earlier} doesn’t pass yet, and {lesson} needs what it makes.\nNext: npm run next',
  ended: 'Next: npm run check {lesson}',
  saved: 'Saved in .env: {name}={value}',
  savedBefore: 'Before, it was {before}.',
  savedBeforeThere: 'Before, it was {before}, which still exists. To go back to it, edit .env.',
  savedBeforeGone: 'Before, it was {before}, which no longer exists.',
} as const
