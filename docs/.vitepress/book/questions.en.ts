/** The questions of a lesson: what the build writes around them, and why it refuses one. */
export default {
  recall: 'Recall',
  predict: 'Predict first',
  explain: 'In your own words',
  showAnswer: 'Show the answer',
  /** `{answers}` is Markdown. */
  answer: '**The answer:** {answers}.',
  showHappened: 'Show what happens',
  happened: '**What happened:** {answers}.',
  notebook: 'Write it into `steps/notebook.md`. That file is yours: no check reads it.',
  compare: 'Compare it with our answer',

  /** `{place}` is the page and the first line of the container. */
  wrong: {
    id: '{place} needs an id of small letters, digits and hyphens.',
    twice: '{place} is there twice. Each needs an id of its own.',
    end: '{place} has no end, which is a line ":::".',
    happened: '{place} needs a "::: happened {id}" on the same page.',
    predict: '{place} needs a "::: predict {id}" on the same page.',
    asksNothing: '{place} asks nothing. Its first lines are the question.',
    oneAnswer: '{place} needs two answers or more, each a line "- [ ] …".',
    noneRight: '{place} needs a right answer, a line "- [x] …".',
    noWord: '{place} has an answer without a word in it.',
    sameAnswer: '{place} has the same answer twice.',
    noExplanation: '{place} needs an explanation below its answers.',
    tooEarly: '{place} gives its answer away. The explanation goes into "::: happened {id}".',
    noReference: '{place} needs a task, a line "---" and the reference answer.',
  },
} as const
