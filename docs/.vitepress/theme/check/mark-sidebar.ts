/** Writes the learner's progress into the empty places that the sidebar has for it. */
import type { LessonStatus } from '../../../../checks/engine/result.ts'
import { lessonMark } from './words.ts'

/**
 * VitePress has no slot inside a sidebar entry, but shows its text as HTML and does not touch it again: each lesson
 * brings a `span` along, and this fills it.
 */
export function markSidebar(page: ParentNode, progress: Readonly<Record<string, LessonStatus>>): void {
  for (const mark of page.querySelectorAll<HTMLElement>('.VPSidebar [data-progress]')) {
    const status = progress[mark.dataset['progress'] ?? '']
    mark.textContent = status ? ` ${lessonMark(status)}` : ''
    mark.dataset['status'] = status ?? ''
  }
}
