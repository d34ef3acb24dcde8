/** What a trigger says about the learner's functions, where AWS would mention Lambda. */
export default {
  noFolder: 'This practice account was opened without a folder of functions, so it has no function {name}.',
  noFile:
    'The practice account looks for the function in {place} (or .mjs, .js). Create that file, and export a function called handler from it.',
  ended: 'The function ended its process before it returned.',
} as const
