/** What the doctor found out about one thing. */
import { EXIT } from '../../checks/engine/exit.ts'

export interface Finding {
  readonly state: 'OK' | 'PROBLEM' | 'COULD NOT CHECK'
  /** What was looked at. */
  readonly about: string
  readonly found: string
  /** What to do about it; nothing where it is well. */
  readonly todo?: string
}

/** It is as it should be. */
export const ok = (about: string, found: string): Finding => ({ state: 'OK', about, found })

/** It stands in the way, and this is what to do. */
export const problem = (about: string, found: string, todo: string): Finding => ({
  state: 'PROBLEM',
  about,
  found,
  todo,
})

/** Nobody knows: it could not be looked at. */
export const unseen = (about: string, found: string, todo: string): Finding => ({
  state: 'COULD NOT CHECK',
  about,
  found,
  todo,
})

const STATE = 'COULD NOT CHECK'.length

/** The findings, one line each, what to do below, and the one next action last. */
export function textOfFindings(findings: readonly Finding[]): string {
  const about = Math.max(...findings.map((each) => each.about.length))
  const lines = findings.flatMap((each) => [
    `${each.state.padEnd(STATE)}  ${each.about.padEnd(about)}  ${each.found}`,
    ...(each.todo === undefined ? [] : [`${' '.repeat(STATE)}  → ${each.todo}`]),
  ])
  const urgent = findings.find(({ state }) => state === 'PROBLEM') ?? findings.find(({ state }) => state !== 'OK')
  const next = urgent?.todo === undefined ? 'npm run next' : `${urgent.todo} Then: npm run doctor`
  return [...lines, '', `Next: ${next}`].join('\n')
}

/** 0: all is well. 1: there is a problem. 2: something could not be looked at. */
export function exitOfFindings(findings: readonly Finding[]): number {
  if (findings.some(({ state }) => state === 'PROBLEM')) return EXIT.fail
  return findings.every(({ state }) => state === 'OK') ? EXIT.pass : EXIT['cannot-check']
}
