/** The life of one check: press, stream, show. The server saves the result as the terminal does. */
import { onBeforeUnmount, onMounted, readonly, shallowRef, watch } from 'vue'

import type { CheckedAccount, LessonResult } from '@workbook/engine'
import { CheckRefused } from './refused.ts'
import { runCheck } from './run.ts'
import { next, untouched, type PanelEvent } from './state.ts'
import { followProgress, progress, readProgress } from './use-progress.ts'

/** The check of a lesson, for a page that has the server's token. */
export function useCheck(lessonId: string, token: string) {
  const state = shallowRef(untouched)
  const leaving = new AbortController()
  const happens = (event: PanelEvent) => {
    state.value = next(state.value, event, lessonId)
  }

  onMounted(() => {
    followProgress()
    watch(progress, showNewer, { immediate: true })
  })
  onBeforeUnmount(() => leaving.abort())

  /** A check in the terminal may be newer than what this page shows. */
  function showNewer(): void {
    const last = progress.value.results[lessonId]
    if (last && !state.value.running && last.at > (state.value.at ?? '')) happens({ type: 'saved', ...last })
  }

  async function check(): Promise<void> {
    if (state.value.running) return
    happens({ type: 'start' })
    try {
      for await (const event of runCheck(lessonId, token, leaving.signal)) happens(event)
      happens({ type: 'finished', at: new Date().toISOString() })
      await readProgress()
    } catch (error) {
      if (leaving.signal.aborted) return
      happens({ type: 'refused', problem: error instanceof CheckRefused ? error.message : String(error) })
    }
  }

  /** Shows a result that came with something else, such as a hint. */
  async function show(lesson: LessonResult, account: CheckedAccount): Promise<void> {
    happens({ type: 'saved', lesson, account, at: new Date().toISOString() })
    await readProgress()
  }

  return { state: readonly(state), check, show }
}
