export default {
  noLesson: 'There is no lesson “{asked}”.{didYouMean} There is: {there}.',
  onlyShows:
    'Lesson {number} has nothing to check or to solve: it shows what you have built. Open it in the book: npm start, then {page}',
  sayWhich: 'Say which step or lesson.',
  noStep: 'There is no step or lesson “{asked}”.',
  known: '{what}{didYouMean} There is: {steps}; one lesson is for example {example}.',
  sayOne: 'Say which lesson of {step}: {lessons}.',
} as const
