/** The buttons beside the check: one question at a time, its answer shown, and said to who cannot see it. */
import { onBeforeUnmount, readonly, shallowRef } from 'vue'

import words from './panel.en.ts'
import type { AccountInUse, Comparison, HintAnswer } from '@workbook/server'
import { isAccountInUse, isAccountSwitched, isComparison, isHintAnswer, isResetAnswer } from './answers.ts'
import { ask } from './ask.ts'
import { differences, hintHeard } from './desk-words.ts'
import { CheckRefused } from './refused.ts'
import { inUseLine } from './words.ts'

/** Which of the buttons is at work. */
export type Work = 'account' | 'use' | 'hint' | 'compare' | 'reset'

/** What the learner sees of it. */
export interface DeskState {
  readonly working?: Work
  readonly inUse?: AccountInUse
  readonly hint?: HintAnswer
  readonly comparison?: Comparison
  /** For a screen reader: the last thing that happened. */
  readonly said: string
  /** What the server said, for the eye: of a reset, or of a switch. */
  readonly notes: readonly string[]
  readonly problem?: string
}

/** A lesson's desk. `onHint` gets the result that a hint is about. */
export function useDesk(lesson: string, token: string, onHint: (answer: HintAnswer) => void) {
  const state = shallowRef<DeskState>({ said: '', notes: [] })
  const leaving = new AbortController()
  const request = { token, signal: leaving.signal }
  onBeforeUnmount(() => leaving.abort())

  async function work(name: Work, said: string, todo: () => Promise<Partial<DeskState>>): Promise<void> {
    if (state.value.working) return
    const { problem: _old, ...rest } = state.value
    state.value = { ...rest, working: name, said, notes: [] }
    let more: Partial<DeskState>
    try {
      more = await todo()
    } catch (error) {
      if (leaving.signal.aborted) return
      const problem = error instanceof CheckRefused ? error.message : String(error)
      more = { problem, said: `${words.tools.failed} ${problem}` }
    }
    const { working: _done, ...now } = state.value
    state.value = { ...now, ...more }
  }

  const account = () =>
    work('account', '', async () => ({ inUse: await ask('account', request, isAccountInUse), said: '' }))

  const use = (body: Readonly<Record<string, string>>) =>
    work('use', words.tools.asking, async () => {
      const inUse = await ask('account/use', { ...request, body }, isAccountSwitched)
      return { inUse, notes: inUse.sentences, said: [...inUse.sentences, inUseLine(inUse)].join(' ') }
    })

  const hint = () =>
    work('hint', words.hint.looking, async () => {
      const answer = await ask(`hint/${lesson}`, request, isHintAnswer)
      onHint(answer)
      return { hint: answer, said: hintHeard(answer) }
    })

  async function compare(): Promise<void> {
    if (state.value.comparison) return hideComparison()
    return work('compare', words.tools.asking, async () => {
      const comparison = await ask(`compare/${lesson}`, request, isComparison)
      return { comparison, said: `${words.compare.title}. ${differences(comparison)}` }
    })
  }

  /** The file is another one afterwards, so a comparison that is open no longer holds. */
  const reset = () =>
    work('reset', words.tools.asking, async () => {
      const { sentence } = await ask(`reset/${lesson}`, request, isResetAnswer)
      hideComparison()
      return { notes: [sentence], said: sentence }
    })

  function hideComparison(): void {
    const { comparison: _hidden, ...rest } = state.value
    state.value = { ...rest, said: '' }
  }

  /** Said alone, where nothing was asked of the server. */
  const sayOnly = (said: string) => {
    state.value = { ...state.value, said }
  }

  return { state: readonly(state), account, use, hint, compare, reset, sayOnly }
}
