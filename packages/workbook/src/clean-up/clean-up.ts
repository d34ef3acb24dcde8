/** Lists what a step left, asks, deletes in order, and looks whether it is gone. */
import { EXIT, type Leftover, problemText } from '@workbook/engine'
import { Refusal } from '../refusal.ts'
import type { Desk } from './desk.ts'
import { forget, settingsIn } from './forget.ts'
import { choices, choose, namedId, othersThan, sayOthers, surveyNamed, unfinished, wasNoted } from './look-for.ts'
import { remove } from './remove.ts'
import { type Survey, surveyOf, together } from './survey.ts'
import { words } from './words.ts'

/** `--list`: what is there and what it costs. It only reads. Answers the exit code. */
export async function listLeft(desk: Desk): Promise<number> {
  const { declared, say } = desk
  const known = await unfinished(desk)
  const app = known ?? desk.app
  const candidates = await choices({ ...desk, app })
  if (candidates.length > 0) say(words.candidates(declared.looking.root.setting, candidates).join('\n'))
  const survey = await surveyNamed({ ...desk, app })
  if (survey.going.length > 0 || candidates.length === 0) sayWhatIsThere(desk, survey)
  if (candidates.length === 0) sayOthers(await othersThan(survey.going, { ...desk, app }), desk)
  say(`\n${words.nextDelete(declared.step)}`)
  return EXIT.pass
}

/** The whole of it. Answers the exit code: `fail` where something is left. @throws Refusal where nothing was done. */
export async function cleanUp(atFirst: Desk): Promise<number> {
  const app = (await unfinished(atFirst)) ?? (await choose(await choices(atFirst), atFirst))
  const desk = { ...atFirst, app }
  const { step } = desk.declared
  const survey = await surveyNamed(desk)
  sayWhatIsThere(desk, survey)
  if (survey.going.length === 0) {
    await forgetGone(desk)
    // Whoever was asked which one is theirs has just read them.
    if (namedId(desk) !== undefined) sayOthers(await othersThan([], desk), desk)
    desk.say(`\n${words.nextCheck(step)}`)
    return EXIT.pass
  }
  await typedYes(desk)
  const toGo = survey.going.filter(({ goesWith }) => goesWith === undefined)
  const begun = await noteDown(toGo, desk)
  for (const [index, leftover] of toGo.entries()) {
    if (await removeOne(leftover, begun)) return stoppedAt(toGo.slice(index), begun)
  }
  // What AWS accepted is not always what happened.
  const { going } = await surveyOf(begun.declared, begun.scout, app, begun.note, begun.also)
  if (going.length > 0) return stoppedAt(going, begun)
  await forgetGone(begun)
  begun.say(`\n${words.nothingLeft(step)}`)
  sayOthers(await othersThan(toGo, begun), begun)
  begun.say(`\n${words.nextCheck(step)}`)
  return EXIT.pass
}

function sayWhatIsThere({ declared: { step }, say }: Desk, { going, staying }: Survey): void {
  const there = going.length > 0 ? words.left(step, going) : [words.nothingLeft(step)]
  say([...there, ...words.stays(step, staying)].join('\n'))
}

async function typedYes({ yes, ask, say }: Desk): Promise<void> {
  if (yes) return
  if (ask === undefined) throw new Refusal(words.noTerminal)
  say(`\n${words.cannotBeUndone}`)
  if ((await ask(words.typeYes)).toLowerCase() !== 'yes') throw new Refusal(words.notYes)
}

/** Before anything is deleted: what is going to be, together with what an earlier run did not finish. */
async function noteDown(toGo: readonly Leftover[], desk: Desk): Promise<Desk> {
  const { declared, noteFile, envFile, now } = desk
  const before = desk.note?.done === false ? desk.note : undefined
  const note = await noteFile.write({
    at: now.toISOString(),
    leftovers: together(before?.leftovers ?? [], toGo),
    done: false,
    settings: { ...before?.settings, ...(await settingsIn(envFile, declared.looking.root.forget)) },
  })
  return { ...desk, note }
}

/** Removes one and says what became of it. Answers whether it is still there. */
async function removeOne(leftover: Leftover, { say, app, ...desk }: Desk): Promise<boolean> {
  const done = await remove(leftover, { ...desk, settings: app })
  switch (done.is) {
    case 'removed':
      say(words.removed(leftover))
      return false
    case 'gone already':
      say(words.goneAlready(leftover))
      return false
    case 'still going':
      say(words.stillGoing(leftover))
      return true
    case 'not removed':
      say(words.notRemoved(leftover, problemText(done.problem, { region: app.region })))
      return true
    default:
      return done satisfies never
  }
}

function stoppedAt(leftovers: readonly Leftover[], { say, declared: { step } }: Desk): number {
  say(`${words.stopped(leftovers).join('\n')}\n\n${words.goOn(step)}`)
  return EXIT.fail
}

/** All is gone: the note says so, and `.env` no longer names it. An id that nobody set out to delete stays there. */
async function forgetGone(desk: Desk): Promise<void> {
  const { noteFile, note } = desk
  if (note === undefined) return
  await noteFile.write({ ...note, done: true })
  const id = namedId(desk)
  if (id !== undefined && wasNoted(desk, id)) await forget(id, desk)
}
