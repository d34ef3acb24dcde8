/** The section of “Trouble” about what keeps a check from looking. */
import { words } from '../../../words/index.ts'
import { say } from '../../../words/say.ts'
import { problemTexts } from '../../../checks/engine/show/problem-text.ts'
import { fillForBook } from '../../../checks/engine/show/fill.ts'
import { prose } from './text.ts'

const text = (sentence: string) => prose(fillForBook(sentence))

/** Every problem with its reason and its way out, as Markdown. */
export const problems = (): string =>
  Object.entries(problemTexts())
    .map(([cause, { found, why, fix }]) =>
      [
        `### ${say(words.site.problem, { found: text(found) })} {#${cause}}`,
        say(words.site.problemWhy, { text: text(why) }),
        ...fix.map((way) => `* ${text(way)}`),
      ].join('\n\n'),
    )
    .join('\n\n')
