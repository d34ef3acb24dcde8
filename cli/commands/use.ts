import { defineCommand } from 'citty'

import { endpointOfShell } from '../account.ts'
import { didYouMean } from '../closest.ts'
import { Refusal } from '../errors.ts'
import { allLessons } from '../lessons.ts'
import { ENV_FILE } from '../places.ts'
import { readEnvFile, writeEnvFile } from '../settings/env-file.ts'
import { readSettings, settingsFrom } from '../settings/settings.ts'

export default defineCommand({
  meta: { name: 'npm run use', description: 'Chooses the account: practice, or aws.' },
  args: {
    account: { type: 'positional', description: 'practice or aws', required: false, default: '' },
    profile: { type: 'string', description: 'aws: the profile of your AWS credentials' },
    region: { type: 'string', description: 'the region, for example us-east-1' },
  },
  async run({ args: { account, profile, region } }) {
    if (account !== 'practice' && account !== 'aws') {
      throw new Refusal(
        `Say which account: npm run use practice, or npm run use aws.${didYouMean(account, ['practice', 'aws'])}`,
      )
    }
    if (profile === '' || region === '') {
      throw new Refusal(`Say which: npm run use aws -- --profile NAME --region us-east-1.`)
    }
    const change = {
      ACCOUNT: account,
      ...(profile !== undefined && { AWS_PROFILE: profile }),
      ...(region !== undefined && { AWS_REGION: region }),
    }
    const file = await readEnvFile(ENV_FILE)
    // Refused before anything is written, so that a typing error spoils nothing.
    settingsFrom({ ...file, ...change }, {})
    await writeEnvFile(ENV_FILE, change)
    const now = await readSettings()
    if (now.account !== account) {
      throw new Refusal(
        `.env now says ACCOUNT=${account}, but your shell says ACCOUNT=${now.account}, and the shell wins. Unset it there.`,
      )
    }
    const { region: itsRegion, userPoolId } = now.app
    console.log(
      `.env now says: ${account === 'aws' ? `AWS, profile ${now.profile ?? 'of the AWS SDK’s own choice'}` : 'practice account'}, region ${itsRegion}.`,
    )
    const endpoint = account === 'aws' ? endpointOfShell() : undefined
    if (endpoint !== undefined) {
      console.log(
        `But your shell points every AWS tool at ${endpoint}, which is NOT AWS. Unset AWS_ENDPOINT_URL there.`,
      )
    }
    if (userPoolId !== undefined && (file.ACCOUNT ?? 'practice') !== account) {
      console.log(
        `.env still names the pool ${userPoolId}. If it is not in this account, empty USER_POOL_ID and CLIENT_ID, or do lesson 1 and 2 here.`,
      )
    }
    console.log(`Next: npm run check ${allLessons()[0]?.step}`)
  },
})
