import { defineCommand } from 'citty'

import { openStayingPracticeAccount } from '../account.ts'
import { buildBook, DIST } from '../book-server/build-book.ts'
import { checkLesson } from '../book-server/check-lesson.ts'
import { serveBook } from '../book-server/serve.ts'
import { readSettings } from '../settings/settings.ts'
import { stopSignal } from '../stop-signal.ts'
import { learnersSignIn } from '../who-am-i/sign-in.ts'

export default defineCommand({
  meta: { name: 'npm start', description: 'Opens the book, its checks and the practice account.' },
  async run() {
    const settings = await readSettings()
    const practice = await openStayingPracticeAccount(settings)
    try {
      const stop = stopSignal()
      const building = buildBook(() => console.log('Building the book: some seconds, and only when it has changed …'))
      if ((await Promise.race([building, stop])) === 'stopped') return
      const book = await serveBook({
        dist: DIST,
        practice: practice.endpoint,
        check: checkLesson,
        signIn: learnersSignIn,
      })
      console.log(
        [
          `The book          ${book.url}`,
          `Practice account  ${practice.endpoint}`,
          `Inbox             ${practice.endpoint}/inbox`,
          '',
          `The checks look at ${settings.account === 'aws' ? 'your AWS account' : 'the practice account'}, as .env says. Type commands in a second terminal.`,
          'Ctrl-C here closes the book and the practice account. What you made stays.',
        ].join('\n'),
      )
      await stop
      await book.close()
    } finally {
      await practice.close()
    }
  },
})
