import { defineCommand } from 'citty'

import { EXIT, type Settings, short } from '@workbook/engine'
import {
  type Account,
  earlierToDo,
  ENV_FILE,
  type Lesson,
  lessonFile,
  lessonPath,
  mistakesText,
  openAccount,
  openTodos,
  readEnvFile,
  readSettings,
  type RunEnd,
  runLearnerFile,
  type SavedSettings,
  selectOne,
  startTypeCheck,
  type Tree,
  withRoot,
  writeEnvFile,
} from '@workbook/workbook'
import { confirm } from './confirm.ts'
import { settingsOfLearner } from './settings.ts'
import { print } from './terminal.ts'
import { format } from '@workbook/i18n'
import commandsMessages from './commands.en.ts'
import messages from './run-lesson.en.ts'

/** How long (ms) TypeScript's look may take after the file has run. */
const A_MOMENT = 10_000

/** The command that runs the file of a lesson in `tree`, in the learner's account. */
export const lessonRunner = (name: string, tree: Tree, description: string) =>
  defineCommand({
    meta: { name: `npm run ${name}`, description },
    args: {
      lesson: { type: 'positional', description: commandsMessages.args.lesson, required: false, default: '' },
      number: { type: 'positional', description: commandsMessages.args.number, required: false, default: '' },
    },
    async run({ args }) {
      const lesson = selectOne([args.lesson, args.number].filter(Boolean))
      const { id, step } = lesson
      const file = lessonFile(tree, id)
      // A file that is missing is told before anything is opened or asked.
      await openTodos(tree, id)
      const settings = await settingsOfLearner()
      const account = await openAccount(settings)
      try {
        await confirm(account, format(messages.inYourAccount, { file }))
        print(`${format(messages.running, { file })}\n`)
        const end = await runWithTypes(tree, lesson, account, (values) => save(values, step, account, settings.app))
        const todos = await openTodos(tree, id)
        if (todos.length > 0) print(`\n${format(messages.todo, { file, lines: todos.join(', ') })}`)
        if (account.closesWithCommand) print(`\n${messages.closes}`)
        print(`\n${await nextAfter(end, name, lesson, account)}`)
        return end === 'done' ? EXIT.pass : EXIT.fail
      } finally {
        await account.close()
      }
    },
  })

/** Runs the file. What TypeScript sees in a learner's file meanwhile is printed after what the file prints. */
async function runWithTypes(
  tree: Tree,
  { id }: Lesson,
  account: Account,
  keep: (settings: SavedSettings) => Promise<void>,
): Promise<RunEnd> {
  if (tree !== 'steps') return runLearnerFile(tree, id, account, keep)
  const types = startTypeCheck(lessonPath(tree, id))
  try {
    const end = await runLearnerFile(tree, id, account, keep)
    const seen = mistakesText(lessonFile(tree, id), await types.mistakes(A_MOMENT))
    if (seen.length > 0) print(`\n${seen.join('\n')}`)
    return end
  } finally {
    types.end()
  }
}

/** What to do now: where a file failed, perhaps the lesson before it, which has yet to make what this one needs. */
async function nextAfter(end: RunEnd, name: string, lesson: Lesson, account: Account): Promise<string> {
  const id = short(lesson.id)
  if (end === 'done') return format(messages.ended, { lesson: id })
  const earlier = end === 'failed' && (await earlierToDo(lesson, account, (await readSettings()).app))
  return earlier
    ? format(messages.failedForEarlier, { earlier: short(earlier), lesson: id })
    : format(messages.failed, { command: `${name} ${id}` })
}

/** Writes what the file wants to keep, and says so: also what was there before, and whether it still exists. */
async function save(settings: SavedSettings, step: string, account: Account, app: Settings): Promise<void> {
  const file = await readEnvFile(ENV_FILE)
  await writeEnvFile(ENV_FILE, settings)
  for (const [name, value] of Object.entries(settings)) {
    print(format(messages.saved, { name, value }))
    const before = file[name]
    if (before === undefined || before === value) continue
    const isThere = await withRoot(step, account, app, async ({ setting, isThere }) =>
      setting === name ? isThere(before) : undefined,
    )
    const { savedBefore, savedBeforeGone, savedBeforeThere } = messages
    print(format(isThere === undefined ? savedBefore : isThere ? savedBeforeThere : savedBeforeGone, { before }))
  }
}
