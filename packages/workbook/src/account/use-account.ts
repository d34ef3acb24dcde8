/** Chooses the account for every command: `npm run use`, and the book's panel. */
import { endpointOfShell } from './account.ts'
import { closest } from '../lessons/closest.ts'
import { Refusal } from '../refusal.ts'
import { ENV_FILE } from '../places.ts'
import { readEnvFile, writeEnvFile } from '../settings/env-file.ts'
import { type AppSettings, isRegion, readSettings, settingsFrom } from '../settings/settings.ts'
import { format } from '@workbook/i18n'
import messages from '../settings/settings.en.ts'

/** The account to choose. What is left out stays as it is in `.env`. */
export interface AccountChoice {
  /** `practice` or `aws`; as it was typed. */
  readonly account: string
  readonly profile?: string | undefined
  readonly region?: string | undefined
}

/**
 * Writes the choice into `.env`, and creates nothing in any account. Returns what to tell the learner, one sentence each.
 * @throws Refusal for a choice that makes no sense (then nothing is written), and where the shell wins over `.env`.
 */
export async function useAccount({ account, profile, region: asked }: AccountChoice): Promise<readonly string[]> {
  const { use } = messages
  if (account !== 'practice' && account !== 'aws') {
    const nearest = closest(account, ['practice', 'aws'])
    throw new Refusal(nearest === undefined ? use.sayWhich : format(use.sayWhichNearest, { nearest }))
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
  // Where .env is loaded into a shell, an empty profile would make the AWS CLI look for a profile without a name.
  const noProfile = (profile ?? file.AWS_PROFILE) === undefined
  await writeEnvFile(ENV_FILE, { ...change, ...(noProfile && { AWS_PROFILE: null }) })
  const now = await readSettings()
  if (now.account !== account) throw new Refusal(format(use.shellWins, { account, shell: now.account }))

  const { userPoolId: pool } = now.app
  const endpoint = account === 'aws' ? endpointOfShell() : undefined
  return [
    choiceText(now),
    ...(endpoint === undefined ? [] : [format(use.notAws, { endpoint })]),
    ...(pool === undefined || (file.ACCOUNT ?? 'practice') === account ? [] : [format(use.oldPool, { pool })]),
  ]
}

/** What `.env` says now. */
function choiceText({ account, profile, app: { region } }: AppSettings): string {
  const { use } = messages
  if (account === 'practice') return format(use.practice, { region })
  return profile === undefined ? format(use.awsDefaultProfile, { region }) : format(use.aws, { profile, region })
}
