import { defineCommand } from 'citty'

import { allLessons, useAccount } from '@workbook/workbook'
import { print } from '../terminal.ts'
import { format } from '@workbook/i18n'
import commandsMessages from '../commands.en.ts'
import nextMessages from '../next.en.ts'

export default defineCommand({
  meta: { name: 'npm run use', description: commandsMessages.use.is },
  args: {
    account: { type: 'positional', description: commandsMessages.use.account, required: false, default: '' },
    profile: { type: 'string', description: commandsMessages.use.profile },
    region: { type: 'string', description: commandsMessages.use.region },
  },
  async run({ args: { account, profile, region } }) {
    for (const sentence of await useAccount({ account, profile, region })) print(sentence)
    print(format(nextMessages.nextCheck, { step: allLessons()[0]?.step ?? '' }))
  },
})
