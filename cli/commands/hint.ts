import { defineCommand } from 'citty'

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
  meta: { name: 'npm run hint', description: 'Gives a hint from what is really in your account; each call says more.' },
  args: {
    lesson: { type: 'positional', description: 'a lesson: step09/1', required: false, default: '' },
    number: { type: 'positional', description: 'its number: step09 1', required: false, default: '' },
    again: { type: 'boolean', description: 'repeat the last hint' },
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
      console.log(`There is nothing to hint: ${lesson.id} passes.\n\nNext: npm run next`)
      return EXIT.pass
    }
    if (rule === undefined) {
      const reason = seen?.rules.find(({ status }) => status === 'waiting')?.found ?? 'waiting for an earlier lesson'
      console.log(`${lesson.id} is ${reason}: there is nothing to hint yet.\n\nNext: npm run next`)
      return EXIT.pass
    }
    if (rule.status === 'cannot-check') {
      console.log(`A hint says what is in your account, and that could not be looked at: ${rule.found}.`)
      console.log(`\nNext: ${rule.fix[0]} Then: npm run hint ${short(lesson.id)}`)
      return EXIT['cannot-check']
    }
    const before = lessonIn(await progress.read(), account, lesson.id)?.hint
    const hint = nextHint(before, rule.rule, args.again === true)
    const words = {
      1: () => whatIsThere(rule),
      2: () => howToFix(rule, account.kind),
      3: async () => whichLines(lesson.id, await lessonDiff(lesson.id)),
    }[hint.stage]
    console.log(`Hint ${hint.stage} of ${STAGES} for ${lesson.id}\n`)
    console.log((await words?.())?.join('\n'))
    await progress.change((all) => rememberHint(all, account, lesson.id, hint))
    console.log(`\n${nextWords(hint.stage, short(lesson.id))}`)
    return EXIT.pass
  },
})

const nextWords = (stage: number, id: string): string =>
  stage < STAGES
    ? `Next: try it, then npm run check ${id}. To know more: npm run hint ${id}`
    : `Next: this was the last hint. Try it, then npm run check ${id}. The whole solution: npm run compare ${id}`
