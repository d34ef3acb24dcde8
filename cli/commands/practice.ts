import { defineCommand } from 'citty'

import { words } from '../../words/index.ts'
import { say } from '../../words/say.ts'
import { openStayingPracticeAccount, resetPractice } from '../account.ts'
import { Refusal } from '../errors.ts'
import { allLessons } from '../lessons.ts'
import { labelled } from '../labelled.ts'
import { ENV_FILE } from '../places.ts'
import { writeEnvFile } from '../settings/env-file.ts'
import { readSettings } from '../settings/settings.ts'
import { stopSignal } from '../stop-signal.ts'

export default defineCommand({
  meta: { name: 'npm run practice', description: words.commands.practice.is },
  args: {
    what: { type: 'positional', description: words.commands.practice.what, required: false, default: '' },
    strict: { type: 'boolean', description: words.commands.practice.strict },
    seed: { type: 'string', description: words.commands.practice.seed, default: '1' },
  },
  async run({ args: { what, strict, seed } }) {
    if (what !== '' && what !== 'reset') throw new Refusal(words.start.sayReset)
    if (what === 'reset') {
      await resetPractice()
      // Ids of what is gone would only mislead the next check. Those of an AWS account stay.
      const { account } = await readSettings()
      if (account === 'practice') await writeEnvFile(ENV_FILE, { USER_POOL_ID: '', CLIENT_ID: '' })
      console.log(words.start.emptied)
      console.log(say(words.cli.nextCheck, { step: allLessons()[0]?.step ?? '' }))
      return
    }
    const account = await openStayingPracticeAccount(await readSettings(), strict ? seed : undefined)
    console.log(
      [
        ...labelled([
          [words.start.labels.practice, account.endpoint],
          [words.start.labels.inbox, `${account.endpoint}/inbox`],
          ...(strict ? [[words.start.labels.strict, say(words.start.strict, { seed })] as const] : []),
        ]),
        '',
        words.start.closesPractice,
      ].join('\n'),
    )
    await stopSignal()
    await account.close()
  },
})
