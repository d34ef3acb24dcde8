import { defineCommand } from 'citty'

import { words } from '../../words/index.ts'
import { say } from '../../words/say.ts'
import { endpointOfShell } from '../account.ts'
import { didYouMean } from '../closest.ts'
import { Refusal } from '../errors.ts'
import { allLessons } from '../lessons.ts'
import { ENV_FILE } from '../places.ts'
import { readEnvFile, writeEnvFile } from '../settings/env-file.ts'
import { readSettings, settingsFrom } from '../settings/settings.ts'

export default defineCommand({
  meta: { name: 'npm run use', description: words.commands.use.is },
  args: {
    account: { type: 'positional', description: words.commands.use.account, required: false, default: '' },
    profile: { type: 'string', description: words.commands.use.profile },
    region: { type: 'string', description: words.commands.use.region },
  },
  async run({ args: { account, profile, region: asked } }) {
    if (account !== 'practice' && account !== 'aws') {
      throw new Refusal(say(words.settings.use.sayWhich, { didYouMean: didYouMean(account, ['practice', 'aws']) }))
    }
    if (profile === '' || asked === '') {
      throw new Refusal(words.settings.use.empty)
    }
    const change = {
      ACCOUNT: account,
      ...(profile !== undefined && { AWS_PROFILE: profile }),
      ...(asked !== undefined && { AWS_REGION: asked }),
    }
    const file = await readEnvFile(ENV_FILE)
    // Refused before anything is written, so that a typing error spoils nothing.
    settingsFrom({ ...file, ...change }, {})
    await writeEnvFile(ENV_FILE, change)
    const now = await readSettings()
    if (now.account !== account) {
      throw new Refusal(say(words.settings.use.shellWins, { account, shell: now.account }))
    }
    const { region, userPoolId } = now.app
    console.log(
      account === 'aws'
        ? say(words.settings.use.aws, { profile: now.profile ?? words.settings.use.sdkProfile, region })
        : say(words.settings.use.practice, { region }),
    )
    const endpoint = account === 'aws' ? endpointOfShell() : undefined
    if (endpoint !== undefined) {
      console.log(say(words.settings.use.notAws, { endpoint }))
    }
    if (userPoolId !== undefined && (file.ACCOUNT ?? 'practice') !== account) {
      console.log(say(words.settings.use.oldPool, { pool: userPoolId }))
    }
    console.log(say(words.cli.nextCheck, { step: allLessons()[0]?.step ?? '' }))
  },
})
