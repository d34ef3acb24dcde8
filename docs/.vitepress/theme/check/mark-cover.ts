/** Makes the button of the first page lead to the learner's current lesson. */
import { format } from '@workbook/i18n'
import type { ProgressAnswer } from '@workbook/server'

import messages from './lesson-mark.en.ts'
import { isDone } from './lesson-mark.ts'
import type { LinkedLesson } from './next-step.ts'

/** Where the learner continues, and the text of a link there. */
export interface GoOn {
  readonly text: string
  readonly link: string
}

/** The first of these lessons that isn't done, or the step if all are. Undefined until the first one is done. */
export function goOn(lessons: readonly LinkedLesson[], reached: ProgressAnswer): GoOn | undefined {
  const [first] = lessons
  const open = lessons.find(({ id }) => !isDone(id, reached))
  if (first === undefined || open === first) return undefined
  if (open) return { text: format(messages.cover.goOn, { number: open.number }), link: open.link }
  return { text: format(messages.cover.done, { count: lessons.length }), link: `/${first.step}/` }
}

/** The button is part of the page's HTML, and leads to a page of the step that it is about. */
export function markCover(
  page: ParentNode,
  lessons: readonly LinkedLesson[],
  reached: ProgressAnswer,
  withBase: (link: string) => string,
): void {
  for (const button of page.querySelectorAll<HTMLAnchorElement>('.cover-go a')) {
    const folder = new URL(button.href).pathname.replace(/[^/]*$/, '')
    const next = goOn(
      lessons.filter(({ link }) => withBase(link).startsWith(folder)),
      reached,
    )
    if (!next) continue
    button.textContent = next.text
    button.setAttribute('href', withBase(next.link))
  }
}
