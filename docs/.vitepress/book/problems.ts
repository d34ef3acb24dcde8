/** The section of “Trouble” about what can stop a check from reading the account. */
import { problemTextsForBook } from '@workbook/engine'
import { format } from '@workbook/i18n'

import messages from './site.en.ts'
import { prose } from './text.ts'

/** Every problem with its reason and its fixes, as Markdown. */
export const problems = (): string =>
  problemTextsForBook()
    .map(({ cause, found, why, fix }) =>
      [
        `### ${format(messages.problem, { found: prose(found) })} {#${cause}}`,
        format(messages.problemWhy, { text: prose(why) }),
        ...fix.map((way) => `* ${prose(way)}`),
      ].join('\n\n'),
    )
    .join('\n\n')
