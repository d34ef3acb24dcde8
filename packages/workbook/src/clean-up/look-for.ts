/** Which resource the learner means: by its id, or by asking. Nothing is ever guessed. */
import type { Candidate, Settings } from '@workbook/engine'
import { Refusal } from '../refusal.ts'
import type { Desk } from './desk.ts'
import { candidatesOf, type Survey, surveyOf } from './survey.ts'
import { words } from './words.ts'

/** What the settings name by now: the id in `.env` or in the shell. */
export const namedId = ({ declared, app }: Pick<Desk, 'declared' | 'app'>): string | undefined =>
  app[declared.looking.root.key]

/** Whether an earlier clean-up in this account set out to delete it: if it is not there now, it is gone. */
export const wasNoted = ({ declared, note }: Desk, id: string | undefined): boolean =>
  note?.leftovers.some((each) => each.kind === declared.looking.root.kind && each.id === id) ?? false

/** Looks with these settings, and says so where the id leads nowhere. @throws Refusal where it belongs elsewhere. */
export async function surveyNamed(desk: Desk): Promise<Survey> {
  const { declared, scout, app, note, also, say } = desk
  const { root } = declared.looking
  const survey = await surveyOf(declared, scout, app, note, also)
  const id = namedId(desk)
  if (id === undefined || survey.going.some((each) => each.kind === root.kind && each.id === id)) return survey
  if (wasNoted(desk, id)) {
    say(`${words.goneBefore(root.setting, id)}\n`)
    return survey
  }
  const { told, otherRegion, foreign } = await scout.gather(root.meant, app)
  say(`${words.notHere(root.setting, id, told)}\n`)
  if (foreign) throw new Refusal(words.otherAccount(root.setting), 'cannot-check')
  if (otherRegion !== undefined) throw new Refusal(words.otherRegions(otherRegion), 'cannot-check')
  return survey
}

/** What a clean-up that stopped half-way was about, if it is still there: then nobody has to choose again. */
export async function unfinished({ declared, scout, app, note }: Desk): Promise<Settings | undefined> {
  const { root, still } = declared.looking
  const noted = note?.leftovers.find(({ kind }) => kind === root.kind)
  if (noted === undefined || !(await scout.gather(still(noted), app))) return undefined
  return { ...app, [root.key]: noted.id }
}

/** What there is to choose from: nothing where an id says which one. */
export const choices = async (desk: Desk): Promise<readonly Candidate[]> =>
  namedId(desk) === undefined ? candidatesOf(desk.declared, desk.scout, desk.app) : []

/** What else there is: neither named nor among what was looked at. Only told, so that a denied look costs nothing. */
export async function othersThan(known: readonly { readonly id: string }[], desk: Desk): Promise<readonly Candidate[]> {
  const id = namedId(desk)
  try {
    const all = await candidatesOf(desk.declared, desk.scout, desk.app)
    return all.filter((each) => each.id !== id && !known.some((other) => other.id === each.id))
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    return []
  }
}

/** Says what else there is, if anything. */
export function sayOthers(others: readonly Candidate[], { declared, say }: Desk): void {
  if (others.length > 0) say(words.others(declared.looking.root.setting, others).join('\n'))
}

/** The settings with the one that the learner chose. @throws Refusal where nobody can choose, or the answer is no id. */
export async function choose(candidates: readonly Candidate[], desk: Desk): Promise<Settings> {
  const { declared, app, ask, say } = desk
  const { root } = declared.looking
  if (candidates.length === 0) return app
  say(words.candidates(root.setting, candidates).join('\n'))
  if (ask === undefined) throw new Refusal(words.sayWhich(root.setting))
  const answer = await ask(words.whichOne)
  if (answer === '') return app
  if (!candidates.some(({ id }) => id === answer)) throw new Refusal(words.notOneOfThem(answer))
  return { ...app, [root.key]: answer }
}
