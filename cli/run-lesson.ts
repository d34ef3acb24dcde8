import { defineCommand } from 'citty'

import { words } from '../words/index.ts'
import { say } from '../words/say.ts'
import { EXIT } from '../checks/engine/exit.ts'
import { short } from '../checks/engine/show/to-do.ts'
import { openAccount } from './account.ts'
import { confirm } from './confirm.ts'
import { openTodos, runLearnerFile } from './learner-file.ts'
import { selectOne } from './lessons.ts'
import { readSettings } from './settings/settings.ts'

/** The command that runs the file of a lesson in `tree`, in the learner's account. */
export const lessonRunner = (name: string, tree: 'steps' | 'solutions', description: string) =>
  defineCommand({
    meta: { name: `npm run ${name}`, description },
    args: {
      lesson: { type: 'positional', description: words.commands.args.lesson, required: false, default: '' },
      number: { type: 'positional', description: words.commands.args.number, required: false, default: '' },
    },
    async run({ args }) {
      const lesson = selectOne([args.lesson, args.number].filter(Boolean))
      const file = `${tree}/${lesson.id}.ts`
      const account = await openAccount(await readSettings())
      try {
        await confirm(account, say(words.cli.run.inYourAccount, { file }))
        const code = await runLearnerFile(file, account)
        const todos = await openTodos(file)
        if (todos.length > 0) console.log(`\n${say(words.cli.run.todo, { file, lines: todos.join(', ') })}`)
        if (account.closesWithCommand) {
          console.log(`\n${words.cli.run.closes}`)
        }
        const next =
          code === EXIT.pass
            ? say(words.cli.run.ended, { lesson: short(lesson.id) })
            : say(words.cli.run.failed, { command: `${name} ${short(lesson.id)}` })
        console.log(`\n${next}`)
        return code
      } finally {
        await account.close()
      }
    },
  })
