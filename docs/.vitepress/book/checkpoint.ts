/** The checkpoint of a lesson: the list of what is checked is part of the page; only the live half is a component. */
import type { LessonTexts } from './blocks.ts'
import { html } from './text.ts'
import { format } from '@workbook/i18n'
import siteMessages from './site.en.ts'
import bookMessages from '../theme/book.en.ts'

const place = /^<CheckPanel \/>$/m

/** Puts the lesson's checkpoint into its page. @throws Error if a page has one but isn't a lesson. */
export function fillCheckpoint(source: string, page: string, texts: readonly LessonTexts[]): string {
  return source.replace(place, () => {
    const found = texts.find(({ lesson }) => `${lesson.id}.md` === page)
    if (!found) throw new Error(`${page} is no lesson, so there is nothing to check.`)
    return checkpoint(found)
  })
}

function checkpoint({ lesson: { id, command }, check }: LessonTexts): string {
  const question = check?.question ? `<p class="check-question">${html(check.question)}</p>` : ''
  const rules = check?.rules ?? []
  const list = rules.map((rule) => `<li>${html(rule)}</li>`).join('')
  const summary = format(siteMessages.looksAt, { count: rules.length })
  const looksAt = list && `<details class="check-rules"><summary>${html(summary)}</summary><ul>${list}</ul></details>`
  const live = `<CheckPanel lesson="${id}" command="${command}" />`
  return `<section class="checkpoint" aria-label="${html(bookMessages.panel.name)}">${question}${looksAt}${live}</section>`
}
