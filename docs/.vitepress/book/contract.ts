/** The page about how the practice account differs from AWS, made from the contract: declarations only, nothing is run. */
import { differences, SOURCES, topics, type Topic } from '../../../packages/practice-account/contract/index.ts'
import { html, prose } from './text.ts'

/** First the differences, each with its reason. */
export const differs = (): string =>
  differences.map(({ differs, because }) => `* **${prose(differs)}** ${prose(because)}`).join('\n')

/** Then everything that is the same, by topic, with its source. */
export const holds = (): string => topics.map(topicOf).join('\n\n')

/** What the tags after the behaviours mean, and how many behaviours have each. */
export const sources = (): string =>
  Object.entries(SOURCES)
    .map(([source, text]) => {
      const count = topics.flatMap(({ rows }) => rows).filter((row) => row.source === source).length
      return `* **${source}** (${count}): ${prose(text)}`
    })
    .join('\n')

const topicOf = ({ name, title, rows }: Topic): string =>
  [
    `<details class="cause" id="${name}">\n<summary>${html(title)} (${rows.length})</summary>`,
    rows.map(({ behaviour, source }) => `* ${prose(behaviour)} ${source}`).join('\n'),
    '</details>',
  ].join('\n\n')
