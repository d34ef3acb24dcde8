export default {
  next: 'Next: {action}',
  nextCheck: 'Next: npm run check {step}',
} as const
