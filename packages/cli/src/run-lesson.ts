import { defineCommand } from 'citty'

import { EXIT, short } from '@workbook/engine'
import {
  ENV_FILE,
  lessonFile,
  openAccount,
  openTodos,
  readSettings,
  runLearnerFile,
  type SavedSettings,
  selectOne,
  type Tree,
  writeEnvFile,
  readEnvFile,
} from '@workbook/workbook'
import { confirm } from './confirm.ts'
import { format } from '@workbook/i18n'
import commandsMessages from './commands.en.ts'
import messages from './run-lesson.en.ts'

/** The command that runs the file of a lesson in `tree`, in the learner's account. */
export const lessonRunner = (name: string, tree: Tree, description: string) =>
  defineCommand({
    meta: { name: `npm run ${name}`, description },
    args: {
      lesson: { type: 'positional', description: commandsMessages.args.lesson, required: false, default: '' },
      number: { type: 'positional', description: commandsMessages.args.number, required: false, default: '' },
    },
    async run({ args }) {
      const { id } = selectOne([args.lesson, args.number].filter(Boolean))
      const file = lessonFile(tree, id)
      const account = await openAccount(await readSettings())
      try {
        await confirm(account, format(messages.inYourAccount, { file }))
        const code = await runLearnerFile(tree, id, account, saveSettings)
        const todos = await openTodos(tree, id)
        if (todos.length > 0) console.log(`\n${format(messages.todo, { file, lines: todos.join(', ') })}`)
        if (account.closesWithCommand) {
          console.log(`\n${messages.closes}`)
        }
        const next =
          code === EXIT.pass
            ? format(messages.ended, { lesson: short(id) })
            : format(messages.failed, { command: `${name} ${short(id)}` })
        console.log(`\n${next}`)
        return code
      } finally {
        await account.close()
      }
    },
  })

/** Writes what the file wants to keep, and says so. */
async function saveSettings(settings: SavedSettings): Promise<void> {
  const file = await readEnvFile(ENV_FILE)
  await writeEnvFile(ENV_FILE, settings)
  for (const [name, value] of Object.entries(settings)) {
    console.log(format(messages.saved, { name, value }))
    const before = file[name]
    if (before && before !== value) console.log(format(messages.savedBefore, { before }))
  }
}
