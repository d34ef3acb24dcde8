import { defineCommand } from 'citty'

import { openStayingPracticeAccount, resetPractice } from '../account.ts'
import { Refusal } from '../errors.ts'
import { readSettings } from '../settings/settings.ts'
import { stopSignal } from '../stop-signal.ts'

export default defineCommand({
  meta: { name: 'npm run practice', description: 'Opens the practice account alone, or empties it.' },
  args: { what: { type: 'positional', description: 'reset: forget everything in it', required: false, default: '' } },
  async run({ args: { what } }) {
    if (what !== '' && what !== 'reset') throw new Refusal('Say npm run practice, or npm run practice reset.')
    if (what === 'reset') {
      await resetPractice()
      console.log('The practice account is as new: the table of step 4, and no user pool.')
      return
    }
    const account = await openStayingPracticeAccount(await readSettings())
    console.log(
      [
        `Practice account  ${account.endpoint}`,
        `Inbox             ${account.endpoint}/inbox`,
        '',
        'Ctrl-C closes it. What is in it stays.',
      ].join('\n'),
    )
    await stopSignal()
    await account.close()
  },
})
