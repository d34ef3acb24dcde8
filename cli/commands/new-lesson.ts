import { defineCommand } from 'citty'

import { words } from '../../words/index.ts'
import { say } from '../../words/say.ts'
import { allLessons } from '../lessons.ts'
import { filesOf } from '../new-lesson/files.ts'
import { newLesson } from '../new-lesson/name.ts'
import { writeAll } from '../new-lesson/write.ts'
import { ROOT } from '../places.ts'

export default defineCommand({
  meta: { name: 'npm run new-lesson', description: words.newLesson.is },
  args: {
    lesson: { type: 'positional', description: words.newLesson.lesson, required: false, default: '' },
    title: { type: 'positional', description: words.newLesson.title, required: false, default: '' },
  },
  async run({ args }) {
    const there = allLessons()
    const lesson = newLesson(args.lesson, args.title, there, new Date())
    const stepIsNew = !there.some(({ step }) => step === lesson.step)
    const files = await filesOf(lesson, stepIsNew)
    await writeAll(ROOT, files)
    const { id } = lesson
    const { made, next, steps } = words.newLesson
    const todo = [
      steps.write,
      say(steps.rules, { check: `checks/${id}.ts`, words: `checks/words/en/${id}.ts` }),
      steps.mutations,
      say(steps.copy, { starter: `steps/${id}.ts`, copy: `steps/.starters/${id}.txt` }),
      steps.test,
    ]
    console.log(
      [
        say(made, { count: files.length }),
        ...files.map(({ path }) => `  ${path}`),
        '',
        next,
        ...todo.map((each, index) => `  ${index + 1}. ${each}`),
      ].join('\n'),
    )
  },
})
