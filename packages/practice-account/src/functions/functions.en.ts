/** What is said of the learner's functions where AWS would speak of Lambda. */
export default {
  noFolder: 'This practice account was opened without a folder of functions, so it has no function {name}.',
  noFile:
    'The practice account looks for the function in {place} (or .mjs, .js): make that file, and export a function called handler from it.',
  ended: 'The function ended its process before it had returned.',
} as const
