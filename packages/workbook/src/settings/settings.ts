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
  /** What `.env` says of the app and the shell says otherwise; not there when they agree. */
  readonly overruled?: readonly Overruled[]
}

/** A setting of the app with a line in `.env` that does not count, because the shell has another value. */
export interface Overruled {
  readonly name: string
  readonly shell: string
  /** Empty where the line is. */
  readonly file: string
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
  const overruled = overruledIn(file, shell, declared)
  const appId = appIdOf(declared, app)
  return { account, profile: value('AWS_PROFILE'), app, appId, ...(overruled.length > 0 && { overruled }) }
}

const overruledIn = (file: Variables, shell: Variables, declared: SettingDeclarations): readonly Overruled[] =>
  Object.values(declared).flatMap(({ variable: name }) => {
    const [inShell, inFile] = [shell[name], file[name]]
    return inShell && inFile !== undefined && inFile !== inShell ? [{ name, shell: inShell, file: inFile }] : []
  })

/** What to tell a learner about those settings, a sentence each. */
export const overruledText = ({ overruled = [] }: Pick<AppSettings, 'overruled'>): readonly string[] =>
  overruled.map(({ name, shell, file }) =>
    file === '' ? format(messages.overruledEmpty, { name, shell }) : format(messages.overruled, { name, shell, file }),
  )

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
