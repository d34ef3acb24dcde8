export default {
  noLesson: 'There’s no lesson “{asked}”. The lessons are: {there}.',
  noLessonNearest: 'There’s no lesson “{asked}”. Did you mean “{nearest}”? The lessons are: {there}.',
  onlyShows:
    'In lesson {number} there’s nothing to check or solve: it shows what you’ve built. Open it in the book: npm start, then {page}',
  sayWhich: 'Which step or lesson? The steps are: {steps}. A single lesson is, for example, {example}.',
  noStep: 'There’s no step or lesson “{asked}”. The steps are: {steps}. A single lesson is, for example, {example}.',
  noStepNearest:
    'There’s no step or lesson “{asked}”. Did you mean “{nearest}”? The steps are: {steps}. A single lesson is, for example, {example}.',
  starterMissing: '{file} isn’t there. Was it renamed or deleted? This puts the starter back: npm run reset {lesson}',
  solutionMissing:
    '{file} isn’t there. It belongs to the workbook: download the workbook again, or get the file from git.',
  sayOne: 'Which lesson of {step}? There are: {lessons}.',
} as const
