/** Shows the learner's progress in what is part of every page's HTML. Fetched where there is a server that knows it. */
import { withBase } from 'vitepress'
import { nextTick, watch } from 'vue'

import { data as lessons } from '../../data/lessons.data.ts'
import { markCover } from './mark-cover.ts'
import { markSidebar } from './mark-sidebar.ts'
import { followProgress, progress } from './use-progress.ts'

/** From now on, on the page that is open and on each one after it. `path` is the address of that page. */
export function markPages(path: () => string): void {
  followProgress()
  const mark = async () => {
    await nextTick()
    markSidebar(document, progress.value)
    markCover(document, lessons, progress.value, withBase)
  }
  watch([progress, path], mark, { immediate: true })
}
