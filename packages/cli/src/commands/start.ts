import { defineCommand } from 'citty'

import {
  buildBook,
  buildBookMessages,
  DIST,
  forgetRunningBook,
  labelled,
  noteRunningBook,
  openStayingPracticeAccount,
  ProgressFile,
  readSettings,
  WORKBOOK,
} from '@workbook/workbook'
import { learnersSignIn, lessonChecker, panelControllers, serveBook } from '@workbook/server'
import { explainOpenBook } from '../already-open.ts'
import { openBrowser } from '../open-browser.ts'
import { stopSignal } from '../stop-signal.ts'
import { print, printError } from '../terminal.ts'
import commandsMessages from '../commands.en.ts'
import startMessages from './start.en.ts'

export default defineCommand({
  meta: { name: 'npm start', description: commandsMessages.start.is },
  args: {
    open: {
      type: 'boolean',
      description: commandsMessages.start.open,
      negativeDescription: commandsMessages.start.noOpen,
      default: true,
    },
  },
  async run({ args }) {
    const settings = await readSettings()
    const practice = await openStayingPracticeAccount(settings, printError).catch((error: unknown) =>
      explainOpenBook(error),
    )
    try {
      const stop = stopSignal()
      await noteRunningBook()
      const building = buildBook(() => print(buildBookMessages.building))
      if ((await Promise.race([building, stop])) === 'stopped') return
      const progress = new ProgressFile(WORKBOOK, printError)
      const book = await serveBook({
        dist: DIST,
        practice: practice.endpoint,
        check: lessonChecker(progress),
        panel: panelControllers(progress),
        signIn: learnersSignIn,
      })
      print(
        [
          ...labelled([
            [startMessages.labels.book, book.url],
            [startMessages.labels.practice, practice.endpoint],
            [startMessages.labels.inbox, `${practice.endpoint}/inbox`],
          ]),
          '',
          settings.account === 'aws' ? startMessages.looksAtAws : startMessages.looksAtPractice,
          startMessages.closesAll,
        ].join('\n'),
      )
      await noteRunningBook(book.url)
      if (args.open) openBrowser(book.url)
      await stop
      await book.close()
    } finally {
      await forgetRunningBook()
      await practice.close()
    }
  },
})
