/** Writes the learner's progress into the sidebar, which has empty places for it. */
import type { ProgressAnswer } from '@workbook/server'

import { lessonMark } from './lesson-mark.ts'

/**
 * VitePress has no slot inside a sidebar entry, but shows its text as HTML and does not touch it again: each lesson
 * has a `span` in its text, and this fills it. Before the first check there is nothing to show.
 */
export function markSidebar(page: ParentNode, reached: ProgressAnswer): void {
  const begun = Object.keys({ ...reached.results, ...reached.seen }).length > 0
  for (const place of page.querySelectorAll<HTMLElement>('.VPSidebar [data-progress]')) {
    const mark = lessonMark(place.dataset['progress'] ?? '', reached)
    place.textContent = begun ? ` ${mark.text}` : ''
    place.dataset['status'] = begun ? mark.status : ''
  }
}
