import type { Settings } from '@workbook/engine'
import { closest } from '../lessons/closest.ts'
import { Refusal } from '../refusal.ts'
import { ENV_FILE } from '../places.ts'
import { readEnvFile } from './env-file.ts'
import { format } from '@workbook/i18n'
import messages from './settings.en.ts'

/** Everything `.env` can say. */
const KNOWN = [
  'ACCOUNT',
  'AWS_PROFILE',
  'AWS_REGION',
  'USER_POOL_ID',
  'CLIENT_ID',
  'EMAIL',
  'TABLE',
  'LANGUAGE',
] as const

/** The learner's settings: what to look up, and in which account. */
export interface AppSettings {
  readonly account: 'practice' | 'aws'
  readonly profile: string | undefined
  /** What a check looks things up by. */
  readonly app: Settings
}

/** The settings of the learner's `.env` and shell. @throws Refusal as `settingsFrom` does. */
export const readSettings = async (): Promise<AppSettings> => settingsFrom(await readEnvFile(ENV_FILE), process.env)

/** Whether it looks like a region: us-east-1, eu-central-1, us-gov-west-1. */
export const isRegion = (text: string): boolean => /^[a-z]{2,}(-[a-z]+)+-\d+$/.test(text)

type Variables = Readonly<Record<string, string | undefined>>

/**
 * The settings of `.env`; a variable of the shell wins over its line there.
 * @throws Refusal for a value that makes no sense, naming it and what it should look like.
 */
export function settingsFrom(file: Variables, shell: Variables): AppSettings {
  for (const name of Object.keys(file)) {
    refuseKey(name)
    refuseMisspelt(name)
  }
  const value = (name: (typeof KNOWN)[number]): string | undefined => shell[name] || file[name]

  const account = value('ACCOUNT') ?? 'practice'
  if (account !== 'practice' && account !== 'aws') {
    throw new Refusal(format(messages.account, { value: account }))
  }
  const region = value('AWS_REGION') ?? 'us-east-1'
  if (!isRegion(region)) {
    throw new Refusal(format(messages.region, { value: region }))
  }
  const email = value('EMAIL')
  if (email !== undefined && !/^\S+@\S+$/.test(email)) {
    throw new Refusal(format(messages.email, { value: email }))
  }
  const userPoolId = value('USER_POOL_ID')
  const clientId = value('CLIENT_ID')
  return {
    account,
    profile: value('AWS_PROFILE'),
    app: {
      region,
      table: value('TABLE') ?? 'chocolate_user',
      ...(userPoolId !== undefined && { userPoolId }),
      ...(clientId !== undefined && { clientId }),
      ...(email !== undefined && { email }),
    },
  }
}

/** Keys belong to the AWS tools: learners show each other this file when they are stuck. */
function refuseKey(name: string): void {
  if (!/^AWS_(ACCESS_KEY_ID|SECRET_ACCESS_KEY|SESSION_TOKEN)$/.test(name)) return
  throw new Refusal(format(messages.key, { name }))
}

/** A setting that is one letter off would be ignored silently. Names that are not ours may be in the file for other tools. */
function refuseMisspelt(name: string): void {
  if ((KNOWN as readonly string[]).includes(name)) return
  const nearest = closest(name, KNOWN)
  if (nearest !== undefined) throw new Refusal(format(messages.misspelt, { name, nearest }))
}
