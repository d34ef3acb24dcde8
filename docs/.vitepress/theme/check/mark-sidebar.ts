/** Writes the learner's progress into the empty places that the sidebar has for it. */
import type { Kept } from './kept.ts'
import { lessonMark } from './lesson-mark.ts'

/**
 * VitePress has no slot inside a sidebar entry, but shows its text as HTML and does not touch it again: each lesson
 * brings a `span` along, and this fills it. Before the first check there is nothing to tell.
 */
export function markSidebar(page: ParentNode, kept: Kept): void {
  const begun = Object.keys(kept).length > 0
  for (const place of page.querySelectorAll<HTMLElement>('.VPSidebar [data-progress]')) {
    const mark = lessonMark(kept[place.dataset['progress'] ?? '']?.lesson)
    place.textContent = begun ? ` ${mark.text}` : ''
    place.dataset['status'] = begun ? mark.status : ''
  }
}
