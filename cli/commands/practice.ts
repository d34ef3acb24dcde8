import { defineCommand } from 'citty'

import { openPracticeAccount, PracticeAccountError, resetPracticeAccount } from '../../practice-account/index.ts'
import { Refusal } from '../errors.ts'
import { WORKBOOK } from '../places.ts'
import { readSettings } from '../settings/settings.ts'
import { stopSignal } from '../stop-signal.ts'

export default defineCommand({
  meta: { name: 'npm run practice', description: 'Opens the practice account alone, or empties it.' },
  args: { what: { type: 'positional', description: 'reset: forget everything in it', required: false, default: '' } },
  async run({ args: { what } }) {
    if (what !== '' && what !== 'reset') throw new Refusal('Say npm run practice, or npm run practice reset.')
    try {
      if (what === 'reset') {
        await resetPracticeAccount(WORKBOOK)
        console.log('The practice account is as new: the table of step 4 and no user pool.')
        return
      }
      const { app } = await readSettings()
      const account = await openPracticeAccount({
        folder: WORKBOOK,
        region: app.region,
        stay: true,
        onEvent: console.log,
      })
      console.log(
        `Practice account  ${account.endpoint}\nInbox             ${account.endpoint}/inbox\n\nCtrl-C closes it. What is in it stays.`,
      )
      await stopSignal()
      await account.close()
    } catch (error) {
      if (error instanceof PracticeAccountError) throw new Refusal(error.message, 'cannot-check', { cause: error })
      throw error
    }
  },
})
