import { defineCommand } from 'citty'

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
      lesson: { type: 'positional', description: 'a lesson: step09/1', required: false, default: '' },
      number: { type: 'positional', description: 'its number: step09 1', required: false, default: '' },
    },
    async run({ args }) {
      const lesson = selectOne([args.lesson, args.number].filter(Boolean))
      const file = `${tree}/${lesson.id}.ts`
      const account = await openAccount(await readSettings())
      try {
        await confirm(account, `This runs ${file} in your AWS account.`)
        const code = await runLearnerFile(file, account)
        const todos = await openTodos(file)
        if (todos.length > 0) console.log(`\nStill to do in ${file}: line ${todos.join(', ')}.`)
        if (account.closesWithCommand) {
          console.log(
            '\nThe practice account closes with this command. To keep its pages open, start it first: npm start',
          )
        }
        const next =
          code === EXIT.pass
            ? `check ${short(lesson.id)}`
            : `${name} ${short(lesson.id)}, once the error above is mended`
        console.log(`\nNext: npm run ${next}`)
        return code
      } finally {
        await account.close()
      }
    },
  })
