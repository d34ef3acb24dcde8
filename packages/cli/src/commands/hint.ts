import { defineCommand } from 'citty'

import { accountLine, EXIT, short } from '@workbook/engine'
import { giveHint, hintText, ProgressFile, progressMessages, selectOne, STAGES, WORKBOOK } from '@workbook/workbook'
import { print, printError } from '../terminal.ts'
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
    const { account, outcome } = await giveHint(lesson, new ProgressFile(WORKBOOK, printError), args.again === true)
    print(`${accountLine(account)}\n`)
    switch (outcome.is) {
      case 'passes':
        print(format(progressMessages.hint.nothing, { lesson: lesson.id }))
        return EXIT.pass
      case 'waits':
        print(notYet(lesson.id, outcome.reason))
        return EXIT.pass
      case 'unavailable': {
        const { found, fix } = outcome.rule
        print(format(progressMessages.hint.unavailable, { found, fix: fix[0], lesson: short(lesson.id) }))
        return EXIT['cannot-check']
      }
      case 'hint': {
        const { stage, hints } = outcome
        print(`${format(progressMessages.hint.head, { stage, all: STAGES, lesson: lesson.id })}\n`)
        print(hints.slice(-1).flatMap(hintText).join('\n'))
        print(`\n${whatNext(stage, short(lesson.id))}`)
        return EXIT.pass
      }
      default:
        return outcome satisfies never
    }
  },
})

const whatNext = (stage: number, id: string): string =>
  format(stage < STAGES ? progressMessages.hint.next : progressMessages.hint.last, { lesson: id })

/** Why a lesson waits. Not every check says for what. */
function notYet(lesson: string, reason: string | undefined): string {
  const { notYet, notYetEarlier } = progressMessages.hint
  return reason === undefined ? format(notYetEarlier, { lesson }) : format(notYet, { lesson, reason })
}
