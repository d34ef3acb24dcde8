/** The buttons beside the check: one request at a time; its answer is shown, and announced to screen readers. */
import { onBeforeUnmount, readonly, shallowRef } from 'vue'

import messages from './panel.en.ts'
import type { CheckedAccount } from '@workbook/engine'
import type { AccountInUse, Comparison, HintAnswer } from '@workbook/server'
import { ask } from './ask.ts'
import { differences, hintHeard } from './actions-text.ts'
import { CheckRefused } from './refused.ts'
import { inUseLine, isOther } from './panel-text.ts'

/** Which of the buttons is at work. */
export type Work = 'account' | 'use' | 'hint' | 'compare' | 'reset'

/** What the learner sees of it. */
export interface PanelActionsState {
  readonly working?: Work
  readonly inUse?: AccountInUse
  readonly hint?: HintAnswer
  readonly comparison?: Comparison
  /** For a screen reader: the last thing that happened. */
  readonly announced: string
  /** The sentences of a reset or of a switch, to be read on the page. */
  readonly notes: readonly string[]
  readonly problem?: string
}

/** The actions of a lesson's panel. `onHint` gets the result that a hint is about. */
export function usePanelActions(lesson: string, token: string, onHint: (answer: HintAnswer) => void) {
  const state = shallowRef<PanelActionsState>({ announced: '', notes: [] })
  const leaving = new AbortController()
  const request = { token, signal: leaving.signal }
  onBeforeUnmount(() => leaving.abort())

  async function work(name: Work, announced: string, todo: () => Promise<Partial<PanelActionsState>>): Promise<void> {
    if (state.value.working) return
    const { problem: _old, ...rest } = state.value
    state.value = { ...rest, working: name, announced, notes: [] }
    let more: Partial<PanelActionsState>
    try {
      more = await todo()
    } catch (error) {
      if (leaving.signal.aborted) return
      const problem = error instanceof CheckRefused ? error.message : String(error)
      more = { problem, announced: `${messages.tools.failed} ${problem}` }
    }
    const { working: _done, ...now } = state.value
    state.value = { ...now, ...more }
  }

  const account = () => work('account', '', async () => ({ inUse: await ask('account', request), announced: '' }))

  /** A check has named the account that it read. The page only asks for more if that is a different one than before. */
  async function checked(now: CheckedAccount | undefined): Promise<void> {
    const { inUse } = state.value
    if (now === undefined) return
    const known =
      inUse !== undefined && !isOther(now, inUse.account) && (now.id === '') === (inUse.trouble !== undefined)
    if (!known) await account()
  }

  const use = (body: Readonly<Record<string, string>>) =>
    work('use', messages.tools.asking, async () => {
      const inUse = await ask('account/use', { ...request, body })
      return { inUse, notes: inUse.sentences, announced: [...inUse.sentences, inUseLine(inUse)].join(' ') }
    })

  const hint = () =>
    work('hint', messages.hint.looking, async () => {
      const answer = await ask('hint', request, lesson)
      onHint(answer)
      return { hint: answer, announced: hintHeard(answer) }
    })

  async function compare(): Promise<void> {
    if (state.value.comparison) return hideComparison()
    return work('compare', messages.tools.asking, async () => {
      const comparison = await ask('compare', request, lesson)
      return { comparison, announced: `${messages.compare.title}. ${differences(comparison)}` }
    })
  }

  /** This changes the file, so an open comparison is out of date. */
  const reset = () =>
    work('reset', messages.tools.asking, async () => {
      const { sentence } = await ask('reset', request, lesson)
      hideComparison()
      return { notes: [sentence], announced: sentence }
    })

  function hideComparison(): void {
    const { comparison: _hidden, ...rest } = state.value
    state.value = { ...rest, announced: '' }
  }

  /** Only an announcement, without a request to the server. */
  const announce = (announced: string) => {
    state.value = { ...state.value, announced }
  }

  return { state: readonly(state), account, checked, use, hint, compare, reset, announce }
}
