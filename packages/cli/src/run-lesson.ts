import { defineCommand } from 'citty'

import { EXIT, short } from '@workbook/engine'
import {
  ENV_FILE,
  openAccount,
  openTodos,
  readSettings,
  runLearnerFile,
  type SavedSettings,
  selectOne,
  writeEnvFile,
} from '@workbook/workbook'
import { confirm } from './confirm.ts'
import { format } from '@workbook/i18n'
import commandsMessages from './commands.en.ts'
import runLessonMessages from './run-lesson.en.ts'

/** The command that runs the file of a lesson in `tree`, in the learner's account. */
export const lessonRunner = (name: string, tree: 'steps' | 'solutions', description: string) =>
  defineCommand({
    meta: { name: `npm run ${name}`, description },
    args: {
      lesson: { type: 'positional', description: commandsMessages.args.lesson, required: false, default: '' },
      number: { type: 'positional', description: commandsMessages.args.number, required: false, default: '' },
    },
    async run({ args }) {
      const lesson = selectOne([args.lesson, args.number].filter(Boolean))
      const file = `${tree}/${lesson.id}.ts`
      const account = await openAccount(await readSettings())
      try {
        await confirm(account, format(runLessonMessages.inYourAccount, { file }))
        const code = await runLearnerFile(file, account, saveSettings)
        const todos = await openTodos(file)
        if (todos.length > 0) console.log(`\n${format(runLessonMessages.todo, { file, lines: todos.join(', ') })}`)
        if (account.closesWithCommand) {
          console.log(`\n${runLessonMessages.closes}`)
        }
        const next =
          code === EXIT.pass
            ? format(runLessonMessages.ended, { lesson: short(lesson.id) })
            : format(runLessonMessages.failed, { command: `${name} ${short(lesson.id)}` })
        console.log(`\n${next}`)
        return code
      } finally {
        await account.close()
      }
    },
  })

/** Writes what the file wants to keep, and says so. */
async function saveSettings(settings: SavedSettings): Promise<void> {
  await writeEnvFile(ENV_FILE, settings)
  for (const [name, value] of Object.entries(settings)) {
    console.log(format(runLessonMessages.saved, { name, value }))
    const before = process.env[name]
    if (before && before !== value) console.log(format(runLessonMessages.savedBefore, { before }))
  }
}
