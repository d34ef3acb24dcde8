export default {
  inYourAccount: 'This runs {file} in your AWS account.',
  todo: 'Still to do in {file}: line {lines}.',
  closes: 'The practice account closes with this command. To keep its pages open, start it first: npm start',
  failed: 'Next: npm run {command}, once the error above is fixed',
  ended: 'Next: npm run check {lesson}',
  saved: 'Saved in .env: {name}={value}',
  savedBefore: 'Before it was {before}, which is still there. To go back to it, edit .env.',
} as const
