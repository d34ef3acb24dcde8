/** What the doctor found out about one thing. */
import { EXIT } from '@workbook/engine'
import { format } from '@workbook/i18n'
import messages from './doctor.en.ts'

export interface Finding {
  readonly state: 'ok' | 'problem' | 'unseen'
  /** What was looked at. */
  readonly about: string
  readonly found: string
  /** What to do about it; missing where all is well. */
  readonly todo?: string
}

/** It is as it should be. */
export const ok = (about: string, found: string): Finding => ({ state: 'ok', about, found })

/** It is in the way, and this is what to do. */
export const problem = (about: string, found: string, todo: string): Finding => ({
  state: 'problem',
  about,
  found,
  todo,
})

/** Unknown: it could not be looked at. */
export const unseen = (about: string, found: string, todo: string): Finding => ({
  state: 'unseen',
  about,
  found,
  todo,
})

/** The findings, one line each, what to do below, and the one next action last. */
export function textOfFindings(findings: readonly Finding[]): string {
  const { state, ...next } = messages
  const wide = Math.max(...Object.values(state).map((word) => word.length))
  const about = Math.max(...findings.map((each) => each.about.length))
  const lines = findings.flatMap((each) => [
    `${state[each.state].padEnd(wide)}  ${each.about.padEnd(about)}  ${each.found}`,
    ...(each.todo === undefined ? [] : [`${' '.repeat(wide)}  → ${each.todo}`]),
  ])
  const urgent = findings.find(({ state }) => state === 'problem') ?? findings.find(({ state }) => state !== 'ok')
  const last = urgent?.todo === undefined ? next.allWell : format(next.mend, { todo: urgent.todo })
  return [...lines, '', last].join('\n')
}

/** 0: all is well. 1: there is a problem. 2: something could not be looked at. */
export function exitOfFindings(findings: readonly Finding[]): number {
  if (findings.some(({ state }) => state === 'problem')) return EXIT.fail
  return findings.every(({ state }) => state === 'ok') ? EXIT.pass : EXIT['cannot-check']
}
