/** Which resource is the learner's: by its id, or by asking. Nothing is ever guessed. */
import { type Candidate, printable, type Settings } from '@workbook/engine'
import { Refusal } from '../refusal.ts'
import type { CleanUpContext } from './context.ts'
import { candidatesOf, type Inventory, takeInventory } from './inventory.ts'
import { candidatesText, othersText } from './text.ts'
import { format } from '@workbook/i18n'
import messages from './clean-up.en.ts'

/** The id that `.env` or the shell names. */
export const namedId = ({ declared, app }: Pick<CleanUpContext, 'declared' | 'app'>): string | undefined =>
  app[declared.looking.root.key]

/** Whether an earlier clean-up in this account intended to delete it: if it is not there now, it is gone. */
export const wasNoted = ({ declared, note }: CleanUpContext, id: string | undefined): boolean =>
  note?.leftovers.some((each) => each.kind === declared.looking.root.kind && each.id === id) ?? false

/** What there is by the settings. Says so where the id leads nowhere. @throws Refusal where it belongs elsewhere. */
export async function inventoryOfNamed(context: CleanUpContext): Promise<Inventory> {
  const { declared, reader, app, note, also, print } = context
  const { root } = declared.looking
  const inventory = await takeInventory(declared, reader, app, note, also)
  const id = namedId(context)
  if (id === undefined || inventory.going.some((each) => each.kind === root.kind && each.id === id)) return inventory
  const { setting } = root
  if (wasNoted(context, id)) {
    print(`${format(messages.goneBefore, { setting, id: printable(id) })}\n`)
    return inventory
  }
  const { hint, otherRegion, foreign } = await reader.gather(root.configured, app)
  const what = { setting, id: printable(id) }
  const { notHere, notHereButHint } = messages
  print(`${hint === undefined ? format(notHere, what) : format(notHereButHint, { ...what, hint })}\n`)
  if (foreign) throw new Refusal(format(messages.otherAccount, { setting }), 'cannot-check')
  if (otherRegion !== undefined) throw new Refusal(format(messages.elsewhere, { region: otherRegion }), 'cannot-check')
  return inventory
}

/** What a clean-up that stopped half-way was about, if it is still there: then the learner is not asked again. */
export async function unfinished({ declared, reader, app, note }: CleanUpContext): Promise<Settings | undefined> {
  const { root, still } = declared.looking
  const noted = note?.leftovers.find(({ kind }) => kind === root.kind)
  if (noted === undefined || !(await reader.gather(still(noted), app))) return undefined
  return { ...app, [root.key]: noted.id }
}

/** What there is to choose from: nothing where an id says which one. */
export const choices = async (context: CleanUpContext): Promise<readonly Candidate[]> =>
  namedId(context) === undefined ? candidatesOf(context.declared, context.reader, context.app) : []

/** Prints what else there is: neither named nor `known`. It is only for information, so a denied look is no error. */
export async function printOthers(known: readonly { readonly id: string }[], context: CleanUpContext): Promise<void> {
  const { account, declared, reader, app, print } = context
  const id = namedId(context)
  try {
    const all = await candidatesOf(declared, reader, app)
    const others = all.filter((each) => each.id !== id && !known.some((other) => other.id === each.id))
    if (others.length > 0) print(othersText(declared.looking.root.setting, others, account.kind))
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
  }
}

/** The settings with the id that the learner chose. @throws Refusal where there is no terminal, or the answer is no id. */
export async function choose(candidates: readonly Candidate[], context: CleanUpContext): Promise<Settings> {
  const { declared, app, ask, print } = context
  const { setting, key } = declared.looking.root
  if (candidates.length === 0) return app
  print(candidatesText(setting, candidates))
  if (ask === undefined) throw new Refusal(format(messages.sayWhich, { setting }))
  const answer = await ask(messages.whichOne)
  if (answer === '') return app
  if (!candidates.some(({ id }) => id === answer)) {
    throw new Refusal(format(messages.notOneOfThem, { answer: printable(answer) }))
  }
  return { ...app, [key]: answer }
}
