export default { nextCheck: 'Next: npm run check {step}' } as const
