/**
 * What the learner has reached: `.workbook/progress.json`, as the book's server answers it. The terminal writes the same
 * file, so a page reads it when it opens, when it comes back into view, and after each check. The static site has none.
 */
import type { ProgressAnswer } from '@workbook/server'
import { computed, onMounted, readonly, ref, shallowRef } from 'vue'

import { pageToken } from './page-token.ts'

/** The newest results, by lesson. */
export type Results = ProgressAnswer['results']

const results = shallowRef<Results>({})

/** Reactive, and shared by the panel, the sidebar and the lists of a page; empty until they have been read. */
export const lastResults = readonly(results)

/** The same for what is part of the page's HTML, where no result is known: empty until the page has taken that over. */
export function useLastResults() {
  const mounted = ref(false)
  onMounted(() => (mounted.value = true))
  return computed(() => (mounted.value ? results.value : {}))
}

/** Reads the results again. Where the server has ended, the page keeps what it has. */
export async function readProgress(): Promise<void> {
  const token = pageToken(document)
  if (token === undefined) return
  try {
    const answer = await fetch('/api/progress', { headers: { 'X-Workbook-Token': token }, cache: 'no-store' })
    if (answer.ok) results.value = ((await answer.json()) as ProgressAnswer).results
  } catch {
    // The server has ended: the panel says so at the next press of a button.
  }
}

let following = false

/** Reads the results now, and each time that this page comes back into view. Once is enough. */
export function followProgress(): void {
  if (following) return
  following = true
  void readProgress()
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') void readProgress()
  })
}
