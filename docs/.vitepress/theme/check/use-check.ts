/** The life of one check: press, stream, show, keep. */
import { onBeforeUnmount, onMounted, readonly, shallowRef } from 'vue'

import type { CheckedAccount, LessonResult } from '@workbook/engine'
import { CheckRefused } from './refused.ts'
import { runCheck } from './run.ts'
import { next, untouched, type PanelEvent } from './state.ts'
import { keep, keptResults, loadKept } from './use-kept.ts'

/** The check of a lesson, for a page that has the server's token. */
export function useCheck(lessonId: string, token: string) {
  const state = shallowRef(untouched)
  const leaving = new AbortController()
  const happens = (event: PanelEvent) => {
    state.value = next(state.value, event, lessonId)
  }

  onMounted(() => {
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
      for await (const event of runCheck(lessonId, token, leaving.signal)) {
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

  /** Shows and keeps a result that came with something else, such as a hint. */
  function show(lesson: LessonResult, account: CheckedAccount): void {
    const result = { lesson, account, at: new Date().toISOString() }
    happens({ type: 'kept', ...result })
    keep([result])
  }

  return { state: readonly(state), check, show }
}
