/** Shows the learner's progress in the HTML that every page has. Only fetched where a server knows that progress. */
import { withBase } from 'vitepress'
import { nextTick, watch } from 'vue'

import { data as lessons } from '../../data/lessons.data.ts'
import { markCover } from './mark-cover.ts'
import { markSidebar } from './mark-sidebar.ts'
import { followProgress, progress } from './use-progress.ts'

/** Marks the open page and every page after it. `path` is the address of the open page. */
export function markPages(path: () => string): void {
  followProgress()
  const mark = async () => {
    await nextTick()
    markSidebar(document, progress.value)
    markCover(document, lessons, progress.value, withBase)
  }
  watch([progress, path], mark, { immediate: true })
}
