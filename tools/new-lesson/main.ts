/** `npm run new-lesson step10/1-sign-in "Sign in"`: makes the files of a new lesson, in all trees. */
import { allLessons, Refusal, ROOT } from '@workbook/workbook'
import { filesOf } from './files.ts'
import { newLesson } from './name.ts'
import { writeAll } from './write.ts'

try {
  const [id = '', title = ''] = process.argv.slice(2)
  const there = allLessons()
  const lesson = newLesson(id, title, there, new Date())
  const stepIsNew = !there.some(({ step }) => step === lesson.step)
  const files = await filesOf(lesson, stepIsNew)
  await writeAll(ROOT, files)
  console.log(
    [
      `Created ${files.length} files:`,
      ...files.map(({ path }) => `  ${path}`),
      '',
      'Next:',
      '  1. Write the page. “To be written” marks every missing text: git grep "To be written"',
      `  2. Put your rules into checks/${id}.ts and their texts into checks/${id}.en.ts. The rule that is there asks for a tag, so that everything runs.`,
      '  3. In tests/recorded/green.ts, give the right accounts what the lesson builds; until then its mutations say that the account is not green.',
      `  4. Changed the starter? cp steps/${id}.ts steps/.starters/${id}.txt`,
      '  5. Look at it: npm run format, then npm test, npm run verify:commands and npm start',
    ].join('\n'),
  )
} catch (error) {
  if (!(error instanceof Refusal)) throw error
  console.error(error.message)
  process.exitCode = error.exitCode
}
