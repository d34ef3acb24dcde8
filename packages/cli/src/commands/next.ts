import { defineCommand } from 'citty'

import { accountLine, EXIT, resultOf } from '@workbook/engine'
import { allLessons, checkOnce, findOpenBook, ProgressFile, select, WORKBOOK } from '@workbook/workbook'
import { nextText } from '../next-text.ts'
import { settingsOfLearner } from '../settings.ts'
import { print, printError } from '../terminal.ts'
import commandsMessages from '../commands.en.ts'

/** Exit code 0: it could look, and has said what comes next, also where nothing is left to do. 2: it could not look. */
export default defineCommand({
  meta: { name: 'npm run next', description: commandsMessages.next },
  async run() {
    const progress = new ProgressFile(WORKBOOK, printError)
    const settings = await settingsOfLearner()
    const book = findOpenBook()
    const steps = [...new Set(allLessons().map((each) => each.step))]
    for (const [index, step] of steps.entries()) {
      const result = await resultOf(checkOnce(select([step]), progress, { settings }))
      if (index === 0) print(`${accountLine(result.account)}\n`)
      if (result.status === 'pass' && index < steps.length - 1) continue
      print((await nextText(result, settings, await book)).join('\n'))
      return result.status === 'cannot-check' ? EXIT['cannot-check'] : EXIT.pass
    }
    throw new Error('There are no lessons.')
  },
})
