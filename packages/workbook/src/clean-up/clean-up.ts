/** Lists what a step left, asks, deletes in order, and looks whether it is gone. */
import { EXIT, type Leftover, problemText } from '@workbook/engine'
import { Refusal } from '../refusal.ts'
import type { CleanUpContext } from './context.ts'
import { forget, settingsIn } from './forget.ts'
import { type Inventory, takeInventory, together } from './inventory.ts'
import { choices, choose, inventoryOfNamed, namedId, printOthers, unfinished, wasNoted } from './look-for.ts'
import { remove } from './remove.ts'
import { candidatesText } from './text.ts'
import { format } from '@workbook/i18n'
import messages from './clean-up.en.ts'

/** `--list`: prints what is there and what it costs. It only reads. Returns the exit code. */
export async function listLeft(atFirst: CleanUpContext): Promise<number> {
  const context = { ...atFirst, app: (await unfinished(atFirst)) ?? atFirst.app }
  const { declared, print } = context
  const candidates = await choices(context)
  if (candidates.length > 0) print(candidatesText(declared.looking.root.setting, candidates))
  const inventory = await inventoryOfNamed(context)
  if (inventory.going.length > 0 || candidates.length === 0) printInventory(context, inventory)
  if (candidates.length === 0) await printOthers(inventory.going, context)
  print(`\n${format(messages.nextDelete, { step: declared.step })}`)
  return EXIT.pass
}

/** The whole clean-up. Returns the exit code: `fail` where something is left. @throws Refusal where nothing was done. */
export async function cleanUp(atFirst: CleanUpContext): Promise<number> {
  const app = (await unfinished(atFirst)) ?? (await choose(await choices(atFirst), atFirst))
  const context = { ...atFirst, app }
  const { step } = context.declared
  const inventory = await inventoryOfNamed(context)
  printInventory(context, inventory)
  if (inventory.going.length === 0) {
    await forgetGone(context)
    // A learner who was asked which one is theirs has just read the list.
    if (namedId(context) !== undefined) await printOthers([], context)
    context.print(`\n${format(messages.nextCheck, { step })}`)
    return EXIT.pass
  }
  await typedYes(context)
  const toDelete = inventory.going.filter(({ goesWith }) => goesWith === undefined)
  const begun = await noteDown(toDelete, context)
  for (const [index, leftover] of toDelete.entries()) {
    if (await removeOne(leftover, begun)) return stoppedAt(toDelete.slice(index), begun)
  }
  // AWS does not always do what it has accepted.
  const { going } = await takeInventory(begun.declared, begun.reader, app, begun.note, begun.also)
  if (going.length > 0) return stoppedAt(going, begun)
  await forgetGone(begun)
  begun.print(`\n${format(messages.nothingLeft, { step })}`)
  await printOthers(toDelete, begun)
  begun.print(`\n${format(messages.nextCheck, { step })}`)
  return EXIT.pass
}

function printInventory({ declared: { step }, texts, print }: CleanUpContext, { going, staying }: Inventory): void {
  const left = going.length > 0 ? texts.left(going) : format(messages.nothingLeft, { step })
  const stays = texts.stays(staying)
  print(stays ? `${left}\n${stays}` : left)
}

async function typedYes({ yes, ask, print }: CleanUpContext): Promise<void> {
  if (yes) return
  if (ask === undefined) throw new Refusal(messages.noTerminal)
  print(`\n${messages.cannotBeUndone}`)
  if ((await ask(messages.typeYes)).toLowerCase() !== 'yes') throw new Refusal(messages.notYes)
}

/** Before anything is deleted: what is going to be, together with what an earlier run did not finish. */
async function noteDown(toDelete: readonly Leftover[], context: CleanUpContext): Promise<CleanUpContext> {
  const { declared, noteFile, envFile, now } = context
  const before = context.note?.done === false ? context.note : undefined
  const note = await noteFile.write({
    at: now.toISOString(),
    leftovers: [...together(before?.leftovers ?? [], toDelete)],
    done: false,
    settings: { ...before?.settings, ...(await settingsIn(envFile, declared.looking.root.forget)) },
  })
  return { ...context, note }
}

/** Removes one and prints what became of it. Returns whether it is still there. */
async function removeOne(leftover: Leftover, context: CleanUpContext): Promise<boolean> {
  const { print, app, texts } = context
  const name = texts.nameOf(leftover)
  const done = await remove(leftover, context)
  switch (done.is) {
    case 'removed':
      print(texts.removed(leftover))
      return false
    case 'gone already':
      print(format(messages.goneAlready, { leftover: name }))
      return false
    case 'still going':
      print(format(messages.stillGoing, { leftover: name }))
      return true
    case 'not removed': {
      const { found, fix } = problemText(done.problem, { region: app.region })
      print([format(messages.notRemoved, { leftover: name, found }), ...fix.map((way) => `  ${way}`)].join('\n'))
      return true
    }
    default:
      return done satisfies never
  }
}

function stoppedAt(leftovers: readonly Leftover[], { print, texts }: CleanUpContext): number {
  print(texts.stopped(leftovers))
  return EXIT.fail
}

/** All is gone: the note says so, and `.env` no longer names it. An id that was never to be deleted stays there. */
async function forgetGone(context: CleanUpContext): Promise<void> {
  const { noteFile, note } = context
  if (note === undefined) return
  await noteFile.write({ ...note, done: true })
  const id = namedId(context)
  if (id !== undefined && wasNoted(context, id)) await forget(id, context)
}
