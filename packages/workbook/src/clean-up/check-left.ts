/** `--check`: is anything left? It only reads. */
import { EXIT } from '@workbook/engine'
import type { CleanUpContext } from './context.ts'
import { choices, inventoryOfNamed, namedId, printOthers } from './look-for.ts'
import { candidatesText } from './text.ts'
import { format } from '@workbook/i18n'
import messages from './clean-up.en.ts'

/** Prints what is left. Returns the exit code: `pass` for nothing, `fail` for something. */
export async function checkLeft(context: CleanUpContext): Promise<number> {
  const { declared, note, print, texts } = context
  const { step, looking } = declared
  const { going, staying } = await inventoryOfNamed(context)
  const candidates = await choices(context)
  // Without an id there is only the step's own name to go by. After a finished clean-up only what is newer counts:
  // the learner was asked about the rest.
  const since = note?.done === true ? new Date(note.at) : undefined
  const suspects = candidates.filter(({ marked, createdAt }) => marked && !(since && createdAt && createdAt < since))
  const stays = texts.stays(staying)

  if (going.length > 0) print([texts.left(going), ...(stays ? [stays] : [])].join('\n'))
  if (suspects.length > 0) print(candidatesText(looking.root.setting, suspects))
  if (going.length > 0 || suspects.length > 0) {
    print(`\n${format(messages.nextDelete, { step })}`)
    return EXIT.fail
  }
  print(format(messages.nothingLeft, { step }))
  const names = lookedFor(context)
  print(names === '' ? messages.looksForNothing : format(messages.looksFor, { names }))
  if (stays) print(stays)
  await printOthers([], context)
  print(`\n${format(messages.nextStart, { step })}`)
  return EXIT.pass
}

/** What was looked for: the id of the settings, and what an earlier clean-up noted. */
function lookedFor(context: CleanUpContext): string {
  const id = namedId(context)
  const named = id === undefined ? [] : [`${context.declared.looking.root.setting} ${id}`]
  return [...new Set([...named, ...(context.note?.leftovers ?? []).map((each) => context.texts.nameOf(each))])].join(
    ', ',
  )
}
