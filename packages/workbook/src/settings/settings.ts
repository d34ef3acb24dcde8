import type { SettingDeclarations, Settings } from '@workbook/engine'
import { closest } from '../lessons/closest.ts'
import { Refusal } from '../refusal.ts'
import { ENV_FILE } from '../places.ts'
import { allSettings, withDefaults } from './declared.ts'
import { readEnvFile } from './env-file.ts'
import { format, type Message } from '@workbook/i18n'
import messages from './settings.en.ts'

/** What `.env` can say besides what steps declare. */
const COMMON = ['ACCOUNT', 'AWS_PROFILE', 'AWS_REGION', 'LANGUAGE'] as const

/** The learner's settings: what to look up, and in which account. */
export interface AppSettings {
  readonly account: 'practice' | 'aws'
  readonly profile: string | undefined
  /** What a check looks things up by. */
  readonly app: Settings
  /** Which app it is; undefined while nothing says so. */
  readonly appId?: string | undefined
}

/** The settings of the learner's `.env` and shell. @throws Refusal as `settingsFrom` does. */
export const readSettings = async (): Promise<AppSettings> => {
  const [file, declared] = await Promise.all([readEnvFile(ENV_FILE), allSettings()])
  return settingsFrom(file, process.env, declared)
}

/** Whether it looks like a region: us-east-1, eu-central-1, us-gov-west-1. */
export const isRegion = (text: string): boolean => /^[a-z]{2,}(-[a-z]+)+-\d+$/.test(text)

type Variables = Readonly<Record<string, string | undefined>>

/**
 * The settings of `.env`; a variable of the shell wins over its line there.
 * @throws Refusal for a value that makes no sense, naming it and what it should look like.
 */
export function settingsFrom(file: Variables, shell: Variables, declared: SettingDeclarations): AppSettings {
  const known = [...COMMON, ...Object.values(declared).map(({ variable }) => variable)]
  for (const name of Object.keys(file)) {
    refuseKey(name)
    refuseMisspelt(name, known)
  }
  const value = (name: string): string | undefined => shell[name] || file[name]

  const account = value('ACCOUNT') ?? 'practice'
  if (account !== 'practice' && account !== 'aws') {
    throw new Refusal(format(messages.account, { value: account }))
  }
  const region = value('AWS_REGION') ?? 'us-east-1'
  if (!isRegion(region)) {
    throw new Refusal(format(messages.region, { value: region }))
  }
  const given = Object.entries(declared).flatMap(([name, { variable, form }]) => {
    const said = value(variable)
    if (said === undefined) return []
    if (form && !form.pattern.test(said)) throw new Refusal(format(form.otherwise as Message, { value: said }))
    return [[name, said]]
  })
  const app = withDefaults(declared, { ...Object.fromEntries(given), region })
  return { account, profile: value('AWS_PROFILE'), app, appId: appIdOf(declared, app) }
}

/** The values of the settings that say which app it is. */
function appIdOf(declared: SettingDeclarations, app: Settings): string | undefined {
  const ids = Object.entries(declared).flatMap(([name, { identifiesApp }]) =>
    identifiesApp ? [Reflect.get(app, name) as string | undefined] : [],
  )
  return ids.every((id) => id === undefined) ? undefined : ids.join(' ')
}

/** Keys belong to the AWS tools: learners show each other this file when they are stuck. */
function refuseKey(name: string): void {
  if (!/^AWS_(ACCESS_KEY_ID|SECRET_ACCESS_KEY|SESSION_TOKEN)$/.test(name)) return
  throw new Refusal(format(messages.key, { name }))
}

/** A setting that is one letter off would be ignored silently. Names that are not ours may be in the file for other tools. */
function refuseMisspelt(name: string, known: readonly string[]): void {
  if (known.includes(name)) return
  const nearest = closest(name, known)
  if (nearest !== undefined) throw new Refusal(format(messages.misspelt, { name, nearest }))
}
