/** The life of one panel: press, stream, show, keep. */
import { onBeforeUnmount, onMounted, readonly, shallowRef } from 'vue'

import type { LessonResult } from '../../../../checks/engine/result.ts'
import { CheckRefused, pageToken, runCheck } from './run.ts'
import { next, untouched, type PanelEvent } from './state.ts'
import { keep, keptResults, loadKept } from './use-kept.ts'

/** `token` stays empty on the static site, where there is nobody to ask. */
export function useCheck(lessonId: string) {
  const state = shallowRef(untouched)
  const token = shallowRef('')
  const leaving = new AbortController()
  const happens = (event: PanelEvent) => {
    state.value = next(state.value, event, lessonId)
  }

  onMounted(() => {
    token.value = pageToken(document) ?? ''
    loadKept()
    const last = keptResults.value[lessonId]
    if (last) happens({ type: 'kept', ...last })
  })
  onBeforeUnmount(() => leaving.abort())

  async function check(): Promise<void> {
    if (state.value.running) return
    happens({ type: 'start' })
    try {
      const lessons: LessonResult[] = []
      for await (const event of runCheck(lessonId, token.value, leaving.signal)) {
        if (event.type === 'lesson') lessons.push(event.lesson)
        happens(event)
      }
      const at = new Date().toISOString()
      happens({ type: 'finished', at })
      const { account } = state.value
      if (account) keep(lessons.map((lesson) => ({ lesson, account, at })))
    } catch (error) {
      if (leaving.signal.aborted) return
      happens({ type: 'refused', problem: error instanceof CheckRefused ? error.message : String(error) })
    }
  }

  return { state: readonly(state), token: readonly(token), check }
}
