/** `--check`: is anything left? It only reads. */
import { EXIT } from '@workbook/engine'
import type { Desk } from './desk.ts'
import { choices, namedId, othersThan, sayOthers, surveyNamed } from './look-for.ts'
import { words } from './words.ts'

/** Says what is left. Answers the exit code: `pass` for nothing, `fail` for something. */
export async function checkLeft(desk: Desk): Promise<number> {
  const { declared, note, say } = desk
  const { step, looking } = declared
  const { going, staying } = await surveyNamed(desk)
  const candidates = await choices(desk)
  // Without an id the step's own name is what there is to go by. Where a clean-up was done, only what is newer counts:
  // the learner was asked about the rest.
  const since = note?.done === true ? new Date(note.at) : undefined
  const suspects = candidates.filter(({ marked, createdAt }) => marked && !(since && createdAt && createdAt < since))
  const stays = words.stays(step, staying)

  if (going.length > 0) say([...words.left(step, going), ...stays].join('\n'))
  if (suspects.length > 0) say(words.candidates(looking.root.setting, suspects).join('\n'))
  if (going.length > 0 || suspects.length > 0) {
    say(`\n${words.nextDelete(step)}`)
    return EXIT.fail
  }
  const wanted = (note?.leftovers ?? []).map(words.name)
  const id = namedId(desk)
  const names = [...new Set([...(id === undefined ? [] : [`${looking.root.setting} ${id}`]), ...wanted])]
  say(words.nothingLeft(step))
  say(names.length === 0 ? words.looksForNothing : words.looksFor(names))
  if (stays.length > 0) say(stays.join('\n'))
  sayOthers(await othersThan([], desk), desk)
  say(`\n${words.nextStart(step)}`)
  return EXIT.pass
}
