/**
 * What the learner has reached: `.workbook/progress.json`, as the book's server answers it. The terminal writes the same
 * file, so the server tells each page that is in view as soon as it changes. The static site has none.
 */
import type { ProgressAnswer } from '@workbook/server'
import { computed, onMounted, readonly, ref, shallowRef } from 'vue'

import { readLines, textOf } from './event.ts'
import { pageToken } from './page-token.ts'

const NOTHING: ProgressAnswer = { results: {}, seen: {} }

const reached = shallowRef<ProgressAnswer>(NOTHING)

/** Reactive, and shared by the panel, the sidebar and the lists of a page; empty until it is loaded. */
export const progress = readonly(reached)

/** The same for the HTML of the page, which was built without any progress: empty until Vue has hydrated it. */
export function useProgress() {
  const mounted = ref(false)
  onMounted(() => (mounted.value = true))
  return computed(() => (mounted.value ? reached.value : NOTHING))
}

/** Reads the progress again. If the server has stopped, the page keeps what it has. */
export async function readProgress(): Promise<void> {
  const answer = await ask('/api/progress').catch(() => undefined)
  if (answer?.ok) reached.value = (await answer.json()) as ProgressAnswer
}

let following = false

/** Follows the progress for as long as this page is in view. Once is enough. */
export function followProgress(): void {
  if (following) return
  following = true
  let hidden = new AbortController()
  const follow = () => {
    hidden.abort()
    hidden = new AbortController()
    // A browser only opens a few connections to one server, so a page that isn't in view shouldn't hold one.
    if (document.visibilityState === 'visible') void listen(hidden.signal)
  }
  follow()
  document.addEventListener('visibilitychange', follow)
}

/** If the server has stopped, a button says so when it is pressed. */
async function listen(signal: AbortSignal): Promise<void> {
  try {
    const answer = await ask('/api/progress/live', signal)
    if (!answer?.ok || !answer.body) return
    for await (const now of readLines<ProgressAnswer>(textOf(answer.body))) reached.value = now
  } catch {
    // The server has stopped, or the page is out of view.
  }
}

/** Undefined on the static site. */
async function ask(path: string, signal: AbortSignal | null = null): Promise<Response | undefined> {
  const token = pageToken(document)
  if (token === undefined) return undefined
  return fetch(path, { headers: { 'X-Workbook-Token': token }, cache: 'no-store', signal })
}
