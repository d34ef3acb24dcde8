import { defineCommand } from 'citty'

import {
  allLessons,
  ENV_FILE,
  labelled,
  openStayingPracticeAccount,
  readSettings,
  Refusal,
  resetPractice,
  writeEnvFile,
} from '@workbook/workbook'
import { stopSignal } from '../stop-signal.ts'
import { print, printError } from '../terminal.ts'
import { format } from '@workbook/i18n'
import commandsMessages from '../commands.en.ts'
import startMessages from './start.en.ts'
import nextMessages from '../next.en.ts'

export default defineCommand({
  meta: { name: 'npm run practice', description: commandsMessages.practice.is },
  args: {
    what: { type: 'positional', description: commandsMessages.practice.what, required: false, default: '' },
    strict: { type: 'boolean', description: commandsMessages.practice.strict },
    seed: { type: 'string', description: commandsMessages.practice.seed, default: '1' },
  },
  async run({ args: { what, strict, seed } }) {
    if (what !== '' && what !== 'reset') throw new Refusal(startMessages.sayReset)
    if (what === 'reset') {
      await resetPractice()
      // Ids of what is gone would only mislead the next check. Ids of an AWS account stay.
      const { account } = await readSettings()
      if (account === 'practice') await writeEnvFile(ENV_FILE, { USER_POOL_ID: '', CLIENT_ID: '' })
      print(startMessages.emptied)
      print(format(nextMessages.nextCheck, { step: allLessons()[0]?.step ?? '' }))
      return
    }
    const account = await openStayingPracticeAccount(await readSettings(), printError, strict ? seed : undefined)
    print(
      [
        ...labelled([
          [startMessages.labels.practice, account.endpoint],
          [startMessages.labels.inbox, `${account.endpoint}/inbox`],
          ...(strict ? [[startMessages.labels.strict, format(startMessages.strict, { seed })] as const] : []),
        ]),
        '',
        startMessages.closesPractice,
      ].join('\n'),
    )
    await stopSignal()
    await account.close()
  },
})
