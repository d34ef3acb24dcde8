import { defineCommand } from 'citty'

import { allLessons, ROOT } from '@workbook/workbook'
import { filesOf } from './files.ts'
import { newLesson } from './name.ts'
import { writeAll } from './write.ts'
import { format } from '@workbook/i18n'
import messages from './new-lesson.en.ts'

export default defineCommand({
  meta: { name: 'npm run new-lesson', description: messages.is },
  args: {
    lesson: { type: 'positional', description: messages.lesson, required: false, default: '' },
    title: { type: 'positional', description: messages.title, required: false, default: '' },
  },
  async run({ args }) {
    const there = allLessons()
    const lesson = newLesson(args.lesson, args.title, there, new Date())
    const stepIsNew = !there.some(({ step }) => step === lesson.step)
    const files = await filesOf(lesson, stepIsNew)
    await writeAll(ROOT, files)
    const { id } = lesson
    const { made, next, steps } = messages
    const todo = [
      steps.write,
      format(steps.rules, { check: `checks/${id}.ts`, words: `checks/${id}.en.ts` }),
      steps.mutations,
      format(steps.copy, { starter: `steps/${id}.ts`, copy: `steps/.starters/${id}.txt` }),
      steps.test,
    ]
    console.log(
      [
        format(made, { count: files.length }),
        ...files.map(({ path }) => `  ${path}`),
        '',
        next,
        ...todo.map((each, index) => `  ${index + 1}. ${each}`),
      ].join('\n'),
    )
  },
})
