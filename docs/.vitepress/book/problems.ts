/** The section of “Trouble” about what keeps a check from looking. */
import { fillForBook, problemTexts } from '@workbook/engine'
import { prose } from './text.ts'
import { format } from '@workbook/i18n'
import messages from './site.en.ts'

const text = (sentence: string) => prose(fillForBook(sentence))

/** Every problem with its reason and its way out, as Markdown. */
export const problems = (): string =>
  Object.entries(problemTexts())
    .map(([cause, { found, why, fix }]) =>
      [
        `### ${format(messages.problem, { found: text(found) })} {#${cause}}`,
        format(messages.problemWhy, { text: text(why) }),
        ...fix.map((way) => `* ${text(way)}`),
      ].join('\n\n'),
    )
    .join('\n\n')
