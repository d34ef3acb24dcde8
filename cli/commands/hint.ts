import { defineCommand } from 'citty'

import { words } from '../../words/index.ts'
import { say } from '../../words/say.ts'
import { EXIT } from '../../checks/engine/exit.ts'
import { accountLine } from '../../checks/engine/show/text.ts'
import { short } from '../../checks/engine/show/to-do.ts'
import { selectOne } from '../lessons.ts'
import { WORKBOOK } from '../places.ts'
import { giveHint } from '../progress/give-hint.ts'
import { hintText, STAGES } from '../progress/hints.ts'
import { ProgressFile } from '../progress/progress-file.ts'

export default defineCommand({
  meta: { name: 'npm run hint', description: words.commands.hint.is },
  args: {
    lesson: { type: 'positional', description: words.commands.args.lesson, required: false, default: '' },
    number: { type: 'positional', description: words.commands.args.number, required: false, default: '' },
    again: { type: 'boolean', description: words.commands.hint.again },
  },
  async run({ args }) {
    const lesson = selectOne([args.lesson, args.number].filter(Boolean))
    const { account, outcome } = await giveHint(lesson, new ProgressFile(WORKBOOK), args.again === true)
    console.log(`${accountLine(account)}\n`)
    switch (outcome.is) {
      case 'passes':
        console.log(say(words.progress.hint.nothing, { lesson: lesson.id }))
        return EXIT.pass
      case 'waits':
        console.log(say(words.progress.hint.notYet, { lesson: lesson.id, reason: outcome.reason ?? earlierLesson() }))
        return EXIT.pass
      case 'unseen': {
        const { found, fix } = outcome.rule
        console.log(say(words.progress.hint.unseen, { found, fix: fix[0], lesson: short(lesson.id) }))
        return EXIT['cannot-check']
      }
      case 'hint': {
        const { stage, hints } = outcome
        console.log(`${say(words.progress.hint.head, { stage, all: STAGES, lesson: lesson.id })}\n`)
        console.log(hints.slice(-1).flatMap(hintText).join('\n'))
        console.log(`\n${nextWords(stage, short(lesson.id))}`)
        return EXIT.pass
      }
      default:
        return outcome satisfies never
    }
  },
})

const nextWords = (stage: number, id: string): string =>
  say(stage < STAGES ? words.progress.hint.next : words.progress.hint.last, { lesson: id })

/** Why a lesson waits, where its check does not say for what. */
const earlierLesson = () => say(words.check.waitingFor, { reason: words.progress.hint.earlierLesson })
