/** Chooses the account for every command: `npm run use`, and the book's panel. */
import type { SettingDeclarations } from '@workbook/engine'
import { endpointOfShell, openAccount } from './account.ts'
import { withRoot } from '../clean-up/root.ts'
import { closest } from '../lessons/closest.ts'
import { allLessons } from '../lessons/lessons.ts'
import { Refusal } from '../refusal.ts'
import { ENV_FILE } from '../places.ts'
import { allSettings } from '../settings/declared.ts'
import { readEnvFile, writeEnvFile } from '../settings/env-file.ts'
import { type AppSettings, isRegion, readSettings, settingsFrom } from '../settings/settings.ts'
import { format, language } from '@workbook/i18n'
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
  const declared = await allSettings()
  settingsFrom({ ...file, ...change }, {}, declared)
  // Where .env is loaded into a shell, an empty profile would make the AWS CLI look for a profile without a name.
  const noProfile = (profile ?? file.AWS_PROFILE) === undefined
  await writeEnvFile(ENV_FILE, { ...change, ...(noProfile && { AWS_PROFILE: null }) })
  const now = await readSettings()
  if (now.account !== account) throw new Refusal(format(use.shellWins, { account, shell: now.account }))

  const endpoint = account === 'aws' ? await endpointOfShell() : undefined
  const ids = (file.ACCOUNT ?? 'practice') === account || (await isAllHere(now)) ? [] : idsIn(declared, now)
  return [
    choiceText(now),
    ...(endpoint === undefined ? [] : [format(use.notAws, { endpoint })]),
    ...(ids.length === 0
      ? []
      : [
          format(account === 'practice' ? use.notInPractice : use.oldIds, {
            ids: new Intl.ListFormat(language).format(ids),
          }),
        ]),
  ]
}

/** Whether everything that `.env` names is in the practice account. On AWS, looking would take keys and time. */
async function isAllHere(settings: AppSettings): Promise<boolean> {
  if (settings.account === 'aws') return false
  const account = await openAccount(settings)
  try {
    const steps = new Set(allLessons().map(({ step }) => step))
    const looks = [...steps].map((step) =>
      withRoot(
        step,
        account,
        settings.app,
        async ({ id, isThere }) => id === undefined || (await isThere(id)) === true,
      ),
    )
    return (await Promise.all(looks)).every((isHere) => isHere !== false)
  } finally {
    await account.close()
  }
}

/** The lines of `.env` that say which app it is: `USER_POOL_ID=us-east-1_a1B2c3D4e`. */
const idsIn = (declared: SettingDeclarations, { app }: AppSettings): readonly string[] =>
  Object.entries(declared).flatMap(([name, { variable, identifiesApp }]) => {
    const value: unknown = Reflect.get(app, name)
    return identifiesApp && typeof value === 'string' ? [`${variable}=${value}`] : []
  })

/** What `.env` says now. */
function choiceText({ account, profile, app: { region } }: AppSettings): string {
  const { use } = messages
  if (account === 'practice') return use.practice
  return profile === undefined ? format(use.awsDefaultProfile, { region }) : format(use.aws, { profile, region })
}
