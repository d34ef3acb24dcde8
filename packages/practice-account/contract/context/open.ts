import { randomBytes } from 'node:crypto'

import { CognitoIdentityProvider } from '@aws-sdk/client-cognito-identity-provider'
import { DynamoDB } from '@aws-sdk/client-dynamodb'

import { withoutSecrets } from '../expect.ts'
import { openBrowser } from './browser.ts'
import type { App, ContractContext, HostedApp, Mail } from './context.ts'
import { makers } from './makers.ts'
import { recordFunctionIn } from './recorded-function.ts'
import { signInBySrp } from './srp.ts'
import { sendWire } from './wire.ts'

/** Where rows are run. */
export interface Endpoint {
  /** Undefined: AWS itself, as the SDK finds it. */
  readonly endpoint: string | undefined
  readonly region: string
  /** Undefined: the SDK's own chain. */
  readonly credentials?: { readonly accessKeyId: string; readonly secretAccessKey: string } | undefined
  /** Where functions for triggers are put, if the endpoint runs them from a folder. */
  readonly functions?: string
  /** How often the SDK tries a call; rows need to see the first answer. */
  readonly maxAttempts?: number
}

/** Apps that several rows use: making one, and the keys of its tokens, takes longer than most rows. */
export interface SharedApps {
  app(): Promise<App>
  hosted(): Promise<HostedApp>
}

/** Apps for a whole run; each is made when the first row asks for it. */
export function openShared(at: Endpoint): { shared: SharedApps; close(): Promise<void> } {
  const { context, close } = openContext(at)
  let app: Promise<App> | undefined
  let hosted: Promise<HostedApp> | undefined
  return { shared: { app: () => (app ??= context.app()), hosted: () => (hosted ??= context.hosted()) }, close }
}

/** What a row works with, for one row. `close` deletes everything that it made. @throws for what could not be deleted. */
export function openContext(at: Endpoint, shared?: SharedApps): { context: ContractContext; close(): Promise<void> } {
  const settings = {
    region: at.region,
    maxAttempts: at.maxAttempts ?? 1,
    ...(at.endpoint !== undefined && { endpoint: at.endpoint }),
    ...(at.credentials && { credentials: at.credentials }),
  }
  const cognito = new CognitoIdentityProvider(settings)
  const dynamodb = new DynamoDB(settings)
  const endpoint = at.endpoint ?? `https://cognito-idp.${at.region}.amazonaws.com`
  const toUndo: (() => Promise<unknown>)[] = []
  const tools = {
    region: at.region,
    endpoint,
    password: 'Correct-Horse-7',
    cognito,
    dynamodb,
    name: (what: string) => `contract-${what}-${randomBytes(5).toString('hex')}`,
    email: () => `success+${randomBytes(5).toString('hex')}@simulator.amazonses.com`,
    after: (work: () => Promise<unknown>) => void toUndo.push(work),
  }
  const made = makers(tools, at.endpoint)
  const context: ContractContext = {
    ...tools,
    ...made,
    sharedApp: shared?.app ?? made.app,
    sharedHosted: shared?.hosted ?? made.hosted,
    srp: (app, email, password) => signInBySrp(endpoint, app, email, password),
    mail: async (to) => {
      const answer = await fetch(`${endpoint}/inbox.json?to=${encodeURIComponent(to)}`)
      const [newest] = (await answer.json()) as readonly Mail[]
      if (newest === undefined) throw new Error(`No mail came to ${to}.`)
      return newest
    },
    browser: () => openBrowser(endpoint),
    recordedFunction: (error) => recordFunctionIn(at.functions, tools.name('function'), error),
    wire: (target, body, more) => sendWire(endpoint, target, body, more),
  }
  return {
    context,
    async close() {
      const failed: string[] = []
      for (const undo of toUndo.toReversed()) await undo().catch((error: unknown) => failed.push(String(error)))
      cognito.destroy()
      dynamodb.destroy()
      if (failed.length > 0) throw new Error(`Left over: ${withoutSecrets(failed.join('; '))}`)
    },
  }
}
