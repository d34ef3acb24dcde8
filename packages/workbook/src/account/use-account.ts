/** Chooses the account for every command: `npm run use`, and the book's panel. */
import { endpointOfShell } from './account.ts'
import { didYouMean } from '../lessons/closest.ts'
import { Refusal } from '../refusal.ts'
import { ENV_FILE } from '../places.ts'
import { readEnvFile, writeEnvFile } from '../settings/env-file.ts'
import { isRegion, readSettings, settingsFrom } from '../settings/settings.ts'
import { format } from '@workbook/i18n'
import messages from '../settings/settings.en.ts'

/** What somebody asked for. What is left out stays as `.env` has it. */
export interface AccountChoice {
  /** `practice` or `aws`; as it was typed. */
  readonly account: string
  readonly profile?: string | undefined
  readonly region?: string | undefined
}

/**
 * Writes the choice into `.env`, and makes nothing anywhere. Answers what to say of it, a sentence each.
 * @throws Refusal for a choice that makes no sense (then nothing is written), and where the shell wins over `.env`.
 */
export async function useAccount({ account, profile, region: asked }: AccountChoice): Promise<readonly string[]> {
  const { use } = messages
  if (account !== 'practice' && account !== 'aws') {
    throw new Refusal(format(use.sayWhich, { didYouMean: didYouMean(account, ['practice', 'aws']) }))
  }
  if (profile === '' || asked === '') throw new Refusal(use.empty)
  if (asked !== undefined && !isRegion(asked)) throw new Refusal(format(use.region, { value: asked }))
  const file = await readEnvFile(ENV_FILE)
  const change = {
    ACCOUNT: account,
    ...(profile !== undefined && { AWS_PROFILE: profile }),
    ...(asked !== undefined && { AWS_REGION: asked }),
  }
  // Refused before anything is written, so that a typing error spoils nothing.
  settingsFrom({ ...file, ...change }, {})
  // Whoever loads .env into a shell must not get an empty profile: the AWS CLI looks for one of that name.
  const noProfile = (profile ?? file.AWS_PROFILE) === undefined
  await writeEnvFile(ENV_FILE, { ...change, ...(noProfile && { AWS_PROFILE: null }) })
  const now = await readSettings()
  if (now.account !== account) throw new Refusal(format(use.shellWins, { account, shell: now.account }))

  const { region, userPoolId: pool } = now.app
  const endpoint = account === 'aws' ? endpointOfShell() : undefined
  return [
    account === 'aws'
      ? format(use.aws, { profile: now.profile ?? use.sdkProfile, region })
      : format(use.practice, { region }),
    ...(endpoint === undefined ? [] : [format(use.notAws, { endpoint })]),
    ...(pool === undefined || (file.ACCOUNT ?? 'practice') === account ? [] : [format(use.oldPool, { pool })]),
  ]
}
