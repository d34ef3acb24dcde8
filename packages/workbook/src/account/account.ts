import { join, resolve } from 'node:path'

import { type OtherRegions, type ClientConfig, placeholdersOf } from '@workbook/engine'
import {
  findPracticeAccount,
  openPracticeAccount,
  type PracticeAccount,
  PracticeAccountError,
  resetPracticeAccount,
} from '@workbook/practice-account'
import { Refusal } from '../refusal.ts'
import { ROOT, WORKBOOK } from '../places.ts'
import { allSettings } from '../settings/declared.ts'
import { type AppSettings, readSettings } from '../settings/settings.ts'
import { allServices } from './services.ts'
import { format } from '@workbook/i18n'
import messages from './account.en.ts'

/** No secret: the practice account asks for keys as AWS does, and accepts any. */
const PRACTICE_KEY = 'practice'

/** The account that a command works with. */
export interface Account {
  readonly kind: 'practice' | 'aws'
  readonly place: ClientConfig
  /** Where else a resource may be; undefined where there is only one region. */
  readonly otherRegions?: OtherRegions | undefined
  /** An endpoint that is not AWS's own, to be named in the first line. */
  readonly endpoint: string | undefined
  /** The environment in which any AWS tool talks to this account. */
  readonly environment: NodeJS.ProcessEnv
  /** Whether the practice account closes when this command ends. */
  readonly closesWithCommand: boolean
  close(): Promise<void>
}

/** The learner's account: AWS as the SDK finds it, or the practice account, opened here if it is not open yet. */
export const openAccount = (settings: AppSettings): Promise<Account> =>
  settings.account === 'aws' ? aws(settings) : practice(settings)

async function aws({ profile, app: { region } }: AppSettings): Promise<Account> {
  const endpoint = await endpointOfShell()
  const at = (there: string): ClientConfig => ({ region: there, ...(profile !== undefined && { profile }) })
  return {
    kind: 'aws',
    place: at(region),
    // An endpoint that is not AWS's own answers every region alike.
    ...(endpoint === undefined && { otherRegions: { likely: likelyRegions(), at } }),
    endpoint,
    environment: { ...process.env, ACCOUNT: 'aws', AWS_PROFILE: profile ?? '', AWS_REGION: region },
    closesWithCommand: false,
    close: async () => {},
  }
}

/** Where a resource most likely is: the AWS CLI's own region, then the two regions of AWS Academy's labs. */
const likelyRegions = (): readonly string[] => [
  ...new Set([process.env.AWS_DEFAULT_REGION || 'us-east-1', 'us-east-1', 'us-west-2']),
]

/**
 * The address in the shell that the SDK uses instead of AWS. A stale one leads to the wrong account, so it is always named.
 * @throws Refusal for one that is no address.
 */
export async function endpointOfShell(): Promise<string | undefined> {
  const services = await allServices()
  for (const name of ['AWS_ENDPOINT_URL', ...services.map(({ endpointVariable }) => endpointVariable)]) {
    const value = process.env[name]
    if (!value) continue
    if (!URL.canParse(value) || !/^https?:/i.test(value)) {
      throw new Refusal(format(messages.badEndpoint, { name, value }))
    }
    return value
  }
  return undefined
}

async function practice({ app: { region } }: AppSettings): Promise<Account> {
  const running = await findRunningPractice()
  // One that another command opened for itself closes when that command ends: opening waits for it instead.
  if (running?.stay) return practiceAt(running)
  const opened = await openPracticeAccount({ ...learners(), region, ...strictness() }).catch(refuse)
  return { ...practiceAt(opened), closesWithCommand: true, close: () => opened.close() }
}

const practiceAt = ({ endpoint, region }: { endpoint: string; region: string }): Account => ({
  kind: 'practice',
  place: { region, endpoint, credentials: { accessKeyId: PRACTICE_KEY, secretAccessKey: PRACTICE_KEY } },
  endpoint,
  environment: {
    ...withoutAws(process.env),
    ACCOUNT: 'practice',
    AWS_ENDPOINT_URL: endpoint,
    AWS_REGION: region,
    AWS_ACCESS_KEY_ID: PRACTICE_KEY,
    AWS_SECRET_ACCESS_KEY: PRACTICE_KEY,
    // Set to nothing, not left out: a learner's file also reads .env, which may set them for AWS.
    AWS_PROFILE: '',
    AWS_SESSION_TOKEN: '',
  },
  closesWithCommand: false,
  close: async () => {},
})

/** The practice account, open until it is closed: for `npm start` and `npm run practice`. `onEvent` gets what happens in it. */
export const openStayingPracticeAccount = (
  { app: { region } }: AppSettings,
  onEvent: (event: string) => void,
  seed?: string | undefined,
): Promise<PracticeAccount> =>
  openPracticeAccount({ ...learners(), region, stay: true, onEvent, ...strictness(seed) }).catch(refuse)

/** What the practice account finds in the workbook: its data, the learner's functions, the ids in `.env`. */
const learners = () => ({
  folder: resolve(WORKBOOK),
  functions: join(ROOT, 'functions'),
  marked: async () => {
    const [{ app }, declared] = await Promise.all([readSettings(), allSettings()])
    return placeholdersOf(declared, app)
  },
})

/** WORKBOOK_STRICT=seed: the practice account is as untidy as AWS may be. The tests of the workbook use it. */
const strictness = (seed = process.env.WORKBOOK_STRICT || undefined) => (seed === undefined ? {} : { strict: { seed } })

/** The practice account that another command has open now. Opening it explains a folder that cannot be read. */
export const findRunningPractice = () => findPracticeAccount(resolve(WORKBOOK)).catch(() => undefined)

/** Empties the practice account. @throws Refusal while it is open: what is open there would not know. */
export async function resetPractice(): Promise<void> {
  const open = await findRunningPractice()
  if (open?.stay) throw new Refusal(messages.openWhileReset, 'cannot-check')
  await resetPracticeAccount(resolve(WORKBOOK)).catch(refuse)
}

/** The practice account's own sentences are for the learner; anything else is a bug in the workbook. */
function refuse(error: unknown): never {
  if (error instanceof PracticeAccountError) throw new Refusal(error.message, 'cannot-check', { cause: error })
  throw error
}

/** Variables that would send an AWS tool somewhere else. */
const withoutAws = (env: NodeJS.ProcessEnv): NodeJS.ProcessEnv =>
  Object.fromEntries(Object.entries(env).filter(([name]) => !name.startsWith('AWS_') || name.startsWith('AWS_SDK_')))
