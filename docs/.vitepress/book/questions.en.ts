/** The questions of a lesson: the words that the build puts around them, and its reasons for refusing one. */
export default {
  recall: 'Recall',
  predict: 'Predict first',
  explain: 'In your own words',
  showAnswer: 'Show the answer',
  /** `{answers}` is Markdown. */
  answer: '**The answer:** {answers}.',
  showHappened: 'Show what happens',
  happened: '**What happened:** {answers}.',
  notebook: 'Write it in `steps/notebook.md`. That file is yours: no check reads it.',
  compare: 'Compare it with our answer',

  /** `{place}` is the page and the first line of the container. */
  wrong: {
    id: '{place} needs an id made of small letters, digits and hyphens.',
    twice: '{place} appears twice. Each needs its own id.',
    end: '{place} has no end. End it with a line ":::".',
    happened: '{place} needs a "::: happened {id}" on the same page.',
    predict: '{place} needs a "::: predict {id}" on the same page.',
    asksNothing: '{place} has no question. The question is its first lines.',
    oneAnswer: '{place} needs at least two answers, each on a line "- [ ] …".',
    noneRight: '{place} needs a right answer, a line "- [x] …".',
    noWord: '{place} has an answer without any words.',
    sameAnswer: '{place} has the same answer twice.',
    noExplanation: '{place} needs an explanation below its answers.',
    tooEarly: '{place} gives its answer away. Move the explanation to "::: happened {id}".',
    noReference: '{place} needs a task, a line "---" and the reference answer.',
  },
} as const
