import { defineCommand } from 'citty'

import { words } from '../../words/index.ts'
import { openStayingPracticeAccount } from '../account.ts'
import { buildBook, DIST } from '../book-server/build-book.ts'
import { checkLesson } from '../book-server/check-lesson.ts'
import { learnersDesk } from '../book-server/panel-desk.ts'
import { tellOfBook } from '../book-server/already-open.ts'
import { serveBook } from '../book-server/serve.ts'
import { labelled } from '../labelled.ts'
import { readSettings } from '../settings/settings.ts'
import { stopSignal } from '../stop-signal.ts'
import { learnersSignIn } from '../who-am-i/sign-in.ts'

export default defineCommand({
  meta: { name: 'npm start', description: words.commands.start },
  async run() {
    const settings = await readSettings()
    const practice = await openStayingPracticeAccount(settings).catch((error: unknown) => tellOfBook(error))
    try {
      const stop = stopSignal()
      const building = buildBook(() => console.log(words.start.building))
      if ((await Promise.race([building, stop])) === 'stopped') return
      const book = await serveBook({
        dist: DIST,
        practice: practice.endpoint,
        check: checkLesson,
        desk: learnersDesk,
        signIn: learnersSignIn,
      })
      console.log(
        [
          ...labelled([
            [words.start.labels.book, book.url],
            [words.start.labels.practice, practice.endpoint],
            [words.start.labels.inbox, `${practice.endpoint}/inbox`],
          ]),
          '',
          settings.account === 'aws' ? words.start.looksAtAws : words.start.looksAtPractice,
          words.start.closesAll,
        ].join('\n'),
      )
      await stop
      await book.close()
    } finally {
      await practice.close()
    }
  },
})
