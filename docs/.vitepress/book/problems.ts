/** The section of “Trouble” about what keeps a check from looking. */
import { problemTexts } from '../../../checks/engine/show/problem-text.ts'
import { fillForBook } from '../../../checks/engine/show/fill.ts'
import { prose } from './text.ts'

const say = (text: string) => prose(fillForBook(text))

/** Every problem with its reason and its way out, as Markdown. */
export const problems = (): string =>
  Object.entries(problemTexts())
    .map(([cause, { found, why, fix }]) =>
      [
        `### The check found ${say(found)} {#${cause}}`,
        `**Why.** ${say(why)}`,
        ...fix.map((way) => `* ${say(way)}`),
      ].join('\n\n'),
    )
    .join('\n\n')
