import { defineCommand } from 'citty'

import { accountLine, EXIT, short } from '@workbook/engine'
import { giveHint, hintText, ProgressFile, progressMessages, selectOne, WORKBOOK } from '@workbook/workbook'
import { format } from '@workbook/i18n'
import commandsMessages from '../commands.en.ts'

export default defineCommand({
  meta: { name: 'npm run hint', description: commandsMessages.hint.is },
  args: {
    lesson: { type: 'positional', description: commandsMessages.args.lesson, required: false, default: '' },
    number: { type: 'positional', description: commandsMessages.args.number, required: false, default: '' },
    again: { type: 'boolean', description: commandsMessages.hint.again },
  },
  async run({ args }) {
    const lesson = selectOne([args.lesson, args.number].filter(Boolean))
    const { account, outcome } = await giveHint(lesson, new ProgressFile(WORKBOOK, console.error), args.again === true)
    console.log(`${accountLine(account)}\n`)
    switch (outcome.is) {
      case 'passes':
        console.log(format(progressMessages.hint.nothing, { lesson: lesson.id }))
        return EXIT.pass
      case 'waits':
        console.log(notYet(lesson.id, outcome.reason))
        return EXIT.pass
      case 'unavailable': {
        const { found, fix } = outcome.rule
        console.log(format(progressMessages.hint.unavailable, { found, fix: fix[0], lesson: short(lesson.id) }))
        return EXIT['cannot-check']
      }
      case 'hint': {
        const { stage, all, hints } = outcome
        console.log(`${format(progressMessages.hint.head, { stage, all, lesson: lesson.id })}\n`)
        console.log(hints.slice(-1).flatMap(hintText).join('\n'))
        console.log(`\n${whatNext(stage < all, short(lesson.id))}`)
        return EXIT.pass
      }
      default:
        return outcome satisfies never
    }
  },
})

const whatNext = (more: boolean, id: string): string =>
  format(more ? progressMessages.hint.next : progressMessages.hint.last, { lesson: id })

/** Why a lesson waits. Not every check says for what. */
function notYet(lesson: string, reason: string | undefined): string {
  const { notYet, notYetEarlier } = progressMessages.hint
  return reason === undefined ? format(notYetEarlier, { lesson }) : format(notYet, { lesson, reason })
}
