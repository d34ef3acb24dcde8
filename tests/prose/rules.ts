/** What the house wants of its sentences. Each rule answers with what it found wrong, with the line. */
import { type Passage, sentencesOf, wordsOf } from './reading.ts'

/** Words that make a stuck learner feel stupid. */
const TALKS_DOWN = /\b(?:easy|easily|easier|just|simply|simple|obvious|obviously|of course|trivial|trivially|merely)\b/i

/** How many words a sentence may have. */
export const LONGEST = 32

/** Somebody who knows a language: is this a word? */
export type Speller = (word: string) => boolean

const at = ({ line }: Passage, found: string) => `line ${line}: ${found}`

export const talksDown = (passages: readonly Passage[]): readonly string[] =>
  passages.flatMap((passage) => {
    const found = TALKS_DOWN.exec(passage.text)?.[0]
    return found === undefined ? [] : [at(passage, found)]
  })

export const tooLong = (passages: readonly Passage[]): readonly string[] =>
  passages.flatMap((passage) =>
    sentencesOf(passage.text)
      .map((sentence) => ({ sentence, count: sentence.split(/\s+/).filter((word) => /\w/.test(word)).length }))
      .filter(({ count }) => count > LONGEST)
      .map(({ sentence, count }) => at(passage, `${count} words: ${sentence}`)),
  )

export const misspelt = (passages: readonly Passage[], isWord: Speller): readonly string[] =>
  passages.flatMap((passage) =>
    wordsOf(passage.text)
      .filter((word) => !isWord(word))
      .map((word) => at(passage, word)),
  )

/** A heading is a sentence: only its first word and names have a capital letter. */
export const titleCase = (passages: readonly Passage[], isName: Speller): readonly string[] =>
  passages
    .filter(({ heading }) => heading)
    .flatMap((passage) =>
      passage.text
        .split(/[:.?!] /)
        .flatMap((part) => part.split(/[\s/]+/).slice(1))
        .map((word) => word.replace(/['’]s$/, '').replaceAll(/[^\p{L}\p{N}-]/gu, ''))
        .filter((word) => /^\p{Lu}/u.test(word) && !isName(word))
        .map((word) => at(passage, `“${word}” in “${passage.text}”`)),
    )

/** Two alert boxes with nothing between them: nobody reads the second. */
export const alertsSideBySide = (page: string): readonly string[] =>
  /^:::[ \t]*\n\s*^::: ?(?!recall|predict|happened|explain)[a-z]+/m.test(page) ? ['two alerts side by side'] : []
