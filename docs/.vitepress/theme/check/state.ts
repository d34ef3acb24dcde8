/** What the panel knows, as a pure function of what happened. */
import type { CheckedAccount, CheckEvent, LessonResult } from '@workbook/engine'

export interface PanelState {
  readonly running: boolean
  readonly account?: CheckedAccount
  readonly lesson?: LessonResult
  /** When the check of the shown result ended (ISO). */
  readonly at?: string
  /** Why there is no result, in a sentence for the learner. */
  readonly problem?: string
}

/** What can happen to a panel. */
export type PanelEvent =
  | { readonly type: 'start' }
  | { readonly type: 'refused'; readonly problem: string }
  | { readonly type: 'saved'; readonly lesson: LessonResult; readonly account: CheckedAccount; readonly at: string }
  | { readonly type: 'finished'; readonly at: string }
  | CheckEvent

export const untouched: PanelState = { running: false }

/** The panel of `lessonId` after one more thing has happened. */
export function next(state: PanelState, event: PanelEvent, lessonId: string): PanelState {
  switch (event.type) {
    case 'start':
      return { running: true }
    case 'account':
      return { ...state, account: event.account }
    case 'lesson':
      return event.lesson.lesson === lessonId ? { ...state, lesson: event.lesson } : state
    case 'end': {
      const lesson = event.result.lessons.find((each) => each.lesson === lessonId)
      return { ...state, account: event.result.account, ...(lesson && { lesson }) }
    }
    case 'finished':
      return { ...state, running: false, at: event.at }
    case 'refused':
      return { running: false, problem: event.problem }
    case 'saved':
      return { running: false, lesson: event.lesson, account: event.account, at: event.at }
    default:
      return event satisfies never
  }
}
