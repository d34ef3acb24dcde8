import { randomBytes } from 'node:crypto'

import { CognitoIdentityProvider } from '@aws-sdk/client-cognito-identity-provider'
import { DynamoDB } from '@aws-sdk/client-dynamodb'

import { makers } from './makers.ts'
import { recorderIn } from './recorder.ts'
import { signInBySrp } from './srp.ts'
import { openVisitor } from './visitor.ts'
import { sendWire } from './wire.ts'
import type { Mail, World } from './world.ts'

/** Where rows are run. */
export interface Endpoint {
  /** Undefined: AWS itself, as the SDK finds it. */
  readonly endpoint: string | undefined
  readonly region: string
  /** Undefined: the SDK's own chain. */
  readonly credentials?: { readonly accessKeyId: string; readonly secretAccessKey: string } | undefined
  /** Where functions for triggers are put, if the endpoint runs them from a folder. */
  readonly functions?: string
  /** How often the SDK tries; rows want to see an answer as it is. */
  readonly maxAttempts?: number
}

/** What a row works with, for one row. `close` deletes everything that it made and tells what could not be deleted. */
export function openWorld(at: Endpoint): { world: World; close(): Promise<readonly Error[]> } {
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
  const world: World = {
    ...tools,
    ...makers(tools, at.endpoint),
    srp: (app, email, password) => signInBySrp(endpoint, app, email, password),
    mail: async (to) => {
      const answer = await fetch(`${endpoint}/inbox.json?to=${encodeURIComponent(to)}`)
      const [newest] = (await answer.json()) as readonly Mail[]
      if (newest === undefined) throw new Error(`No mail came to ${to}.`)
      return newest
    },
    visitor: () => openVisitor(endpoint),
    recorder: (error) => recorderIn(at.functions, tools.name('function'), error),
    wire: (target, body, more) => sendWire(endpoint, target, body, more),
  }
  return {
    world,
    async close() {
      const failed: Error[] = []
      for (const undo of toUndo.toReversed())
        await undo().catch((error: unknown) => failed.push(error instanceof Error ? error : new Error(String(error))))
      cognito.destroy()
      dynamodb.destroy()
      return failed
    },
  }
}
