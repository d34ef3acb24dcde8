import { defineCommand } from 'citty'

import { openStayingPracticeAccount, resetPractice } from '../account.ts'
import { Refusal } from '../errors.ts'
import { allLessons } from '../lessons.ts'
import { ENV_FILE } from '../places.ts'
import { writeEnvFile } from '../settings/env-file.ts'
import { readSettings } from '../settings/settings.ts'
import { stopSignal } from '../stop-signal.ts'

export default defineCommand({
  meta: { name: 'npm run practice', description: 'Opens the practice account alone, or empties it.' },
  args: {
    what: { type: 'positional', description: 'reset: forget everything in it', required: false, default: '' },
    strict: { type: 'boolean', description: 'as untidy as AWS may be: late, throttled, in any order' },
    seed: { type: 'string', description: 'which disorder, with --strict: any word', default: '1' },
  },
  async run({ args: { what, strict, seed } }) {
    if (what !== '' && what !== 'reset') throw new Refusal('Say npm run practice, or npm run practice -- reset.')
    if (what === 'reset') {
      await resetPractice()
      // Ids of what is gone would only mislead the next check. Those of an AWS account stay.
      const { account } = await readSettings()
      if (account === 'practice') await writeEnvFile(ENV_FILE, { USER_POOL_ID: '', CLIENT_ID: '' })
      console.log('The practice account is as it was at the start.')
      console.log(`Next: npm run check ${allLessons()[0]?.step}`)
      return
    }
    const account = await openStayingPracticeAccount(await readSettings(), strict ? seed : undefined)
    console.log(
      [
        `Practice account  ${account.endpoint}`,
        `Inbox             ${account.endpoint}/inbox`,
        ...(strict ? [`Strict            as untidy as AWS may be, by the seed ${seed}`] : []),
        '',
        'Ctrl-C closes it. What is in it stays.',
      ].join('\n'),
    )
    await stopSignal()
    await account.close()
  },
})
