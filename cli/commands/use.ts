import { defineCommand } from 'citty'

import { words } from '../../words/index.ts'
import { say } from '../../words/say.ts'
import { allLessons } from '../lessons.ts'
import { useAccount } from '../settings/use-account.ts'

export default defineCommand({
  meta: { name: 'npm run use', description: words.commands.use.is },
  args: {
    account: { type: 'positional', description: words.commands.use.account, required: false, default: '' },
    profile: { type: 'string', description: words.commands.use.profile },
    region: { type: 'string', description: words.commands.use.region },
  },
  async run({ args: { account, profile, region } }) {
    for (const sentence of await useAccount({ account, profile, region })) console.log(sentence)
    console.log(say(words.cli.nextCheck, { step: allLessons()[0]?.step ?? '' }))
  },
})
