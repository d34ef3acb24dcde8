import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { openPracticeAccount } from '../src/index.ts'
import type { Endpoint } from './context/open.ts'
import type { Need, Row } from './row.ts'

/** Where the rows are run, and what that endpoint has besides AWS's API. */
export interface ContractTarget extends Endpoint {
  readonly has: readonly Need[]
  readonly isPracticeAccount: boolean
  /** A practice account that was opened for the rows: no row may be left out. */
  readonly isOwn: boolean
  close(): Promise<void>
}

/** The SDK calls AWS itself: it knows where each service is. */
export const AWS = 'aws'
const LOOPBACK = ['127.0.0.1', 'localhost', '[::1]']
/** Keys for an endpoint on this machine, which does not verify them. Real ones are never sent there. */
const credentials = { accessKeyId: 'practice', secretAccessKey: 'practice' }

const MISSING: Readonly<Record<Need, string>> = {
  inbox: 'it needs the mails, and this endpoint has no inbox',
  'any-signature': 'it needs an endpoint that does not verify signatures',
  functions: 'it needs an endpoint that runs functions from a folder',
}

/** Whether an endpoint is on this machine, where nothing costs money. @throws TypeError if it isn't an address. */
export function isHere(endpoint: string): boolean {
  return endpoint !== AWS && LOOPBACK.includes(new URL(endpoint).hostname)
}

/** Why a row cannot be run on this target; undefined if it can. */
export function cannotRun({ needs = [], where }: Row, target: ContractTarget): string | undefined {
  if (where === 'practice-only' && !target.isPracticeAccount) return 'it is a rule of the practice account alone'
  const missing = needs.find((need) => !target.has.includes(need))
  return missing && MISSING[missing]
}

/**
 * The target that ENDPOINT and REGION name; without ENDPOINT a practice account of its own. Anything that is not on
 * this machine has to be confirmed: that is what CONFIRMED says (see tools/contract.ts).
 */
export async function openTarget(environment: NodeJS.ProcessEnv = process.env): Promise<ContractTarget> {
  const { ENDPOINT: endpoint, REGION: region = 'us-east-1', CONFIRMED: confirmed } = environment
  if (!endpoint) return openOwn(region)
  if (!isHere(endpoint) && confirmed !== endpoint)
    throw new Error(`${endpoint} is not on this machine. Ask it with: npm run contract -- --endpoint ${endpoint}`)
  return endpoint === AWS ? awsItself(region) : another(new URL(endpoint), region)
}

async function openOwn(region: string): Promise<ContractTarget> {
  const folder = await mkdtemp(join(tmpdir(), 'workbook-contract-'))
  const functions = join(folder, 'functions')
  const account = await openPracticeAccount({ folder, port: 0, region, functions })
  return {
    endpoint: account.endpoint,
    region,
    credentials,
    functions,
    has: ['inbox', 'any-signature', 'functions'],
    isPracticeAccount: true,
    isOwn: true,
    async close() {
      await account.close()
      await rm(folder, { recursive: true, force: true })
    },
  }
}

function awsItself(region: string): ContractTarget {
  const nothing = { has: [], isPracticeAccount: false, isOwn: false, close: async () => {} }
  return { endpoint: undefined, region, maxAttempts: 5, ...nothing }
}

async function another(url: URL, region: string): Promise<ContractTarget> {
  const here = isHere(url.href)
  const isPracticeAccount = await answersAsPracticeAccount(url)
  return {
    endpoint: url.origin,
    region,
    ...(here && { credentials }),
    maxAttempts: 3,
    has: [...(isPracticeAccount ? ['inbox' as const] : []), ...(here ? ['any-signature' as const] : [])],
    isPracticeAccount,
    isOwn: false,
    close: async () => {},
  }
}

/** @throws Error when nothing answers at all. */
async function answersAsPracticeAccount(url: URL): Promise<boolean> {
  const identity = new URL('/practice-account.json', url)
  const answer = await fetch(identity, { signal: AbortSignal.timeout(5000) }).catch((cause: unknown) => {
    throw new Error(`Nothing answers at ${url.origin}. Start it first.`, { cause })
  })
  return answer.ok && (await answer.text()).includes('"practiceAccount":true')
}
