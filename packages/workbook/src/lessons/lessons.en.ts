export default {
  noLesson: 'There is no lesson “{asked}”. There is: {there}.',
  noLessonNearest: 'There is no lesson “{asked}”. Did you mean “{nearest}”? There is: {there}.',
  onlyShows:
    'Lesson {number} has nothing to check or to solve: it shows what you have built. Open it in the book: npm start, then {page}',
  sayWhich: 'Say which step or lesson. There is: {steps}; one lesson is for example {example}.',
  noStep: 'There is no step or lesson “{asked}”. There is: {steps}; one lesson is for example {example}.',
  noStepNearest:
    'There is no step or lesson “{asked}”. Did you mean “{nearest}”? There is: {steps}; one lesson is for example {example}.',
  starterMissing: '{file} isn’t there. Was it renamed or deleted? This puts the starter back: npm run reset {lesson}',
  solutionMissing:
    '{file} isn’t there. It belongs to the workbook: download the workbook again, or get the file from git.',
  sayOne: 'Say which lesson of {step}: {lessons}.',
} as const
