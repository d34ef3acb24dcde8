import { defineCommand } from 'citty'

import { words } from '../../words/index.ts'
import { say } from '../../words/say.ts'
import { EXIT } from '../../checks/engine/exit.ts'
import { accountLine } from '../../checks/engine/show/text.ts'
import { ruleToDo, short } from '../../checks/engine/show/to-do.ts'
import { lessonDiff } from '../lesson-diff.ts'
import { selectOne } from '../lessons.ts'
import { WORKBOOK } from '../places.ts'
import { checkOnce, resultOf } from '../progress/check-once.ts'
import { howToFix, nextHint, STAGES, whatIsThere, whichLines } from '../progress/hints.ts'
import { lessonIn, rememberHint } from '../progress/progress.ts'
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
    const progress = new ProgressFile(WORKBOOK)
    const { account, lessons } = await resultOf(checkOnce({ step: lesson.step, lessons: [lesson] }, progress))
    console.log(`${accountLine(account)}\n`)
    const [seen] = lessons
    const rule = seen && ruleToDo(seen)
    if (seen?.status === 'pass') {
      await progress.change((all) => rememberHint(all, account, lesson.id))
      console.log(say(words.progress.hint.nothing, { lesson: lesson.id }))
      return EXIT.pass
    }
    if (rule === undefined) {
      const reason = seen?.rules.find(({ status }) => status === 'waiting')?.found
      console.log(say(words.progress.hint.notYet, { lesson: lesson.id, reason: reason ?? earlierLesson() }))
      return EXIT.pass
    }
    if (rule.status === 'cannot-check') {
      const { found, fix } = rule
      console.log(say(words.progress.hint.unseen, { found, fix: fix[0], lesson: short(lesson.id) }))
      return EXIT['cannot-check']
    }
    const before = lessonIn(await progress.read(), account, lesson.id)?.hint
    const hint = nextHint(before, rule.rule, args.again === true)
    const steps = {
      1: () => whatIsThere(rule),
      2: () => howToFix(rule, account.kind),
      3: async () => whichLines(lesson.id, await lessonDiff(lesson.id)),
    }[hint.stage]
    console.log(`${say(words.progress.hint.head, { stage: hint.stage, all: STAGES, lesson: lesson.id })}\n`)
    console.log((await steps?.())?.join('\n'))
    await progress.change((all) => rememberHint(all, account, lesson.id, hint))
    console.log(`\n${nextWords(hint.stage, short(lesson.id))}`)
    return EXIT.pass
  },
})

const nextWords = (stage: number, id: string): string =>
  say(stage < STAGES ? words.progress.hint.next : words.progress.hint.last, { lesson: id })

/** Why a lesson waits, where its check does not say for what. */
const earlierLesson = () => say(words.check.waitingFor, { reason: words.progress.hint.earlierLesson })
