/** A practice account for one test: its own folder, its own port, gone afterwards. */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { CognitoIdentityProviderClient } from '@aws-sdk/client-cognito-identity-provider'
import { DynamoDBClient } from '@aws-sdk/client-dynamodb'

import type { ClientConfig } from '@workbook/engine'
import { openPracticeAccount } from '@workbook/practice-account'

/** An account, and the clients for a test to do what a learner would do. */
export interface TestAccount {
  readonly place: ClientConfig & { readonly endpoint: string }
  readonly cognito: CognitoIdentityProviderClient
  readonly dynamodb: DynamoDBClient
  [Symbol.asyncDispose](): Promise<void>
}

/** `npm run test:strict` sets it: a seed, and every practice account of the tests is as untidy as AWS may be. */
const SEED = process.env.WORKBOOK_STRICT

/** Lists then come in several pages, and late. */
export const STRICT = Boolean(SEED)

/** Opens a fresh practice account. Use with `await using`. */
export async function openTestAccount(): Promise<TestAccount> {
  const folder = await mkdtemp(join(tmpdir(), 'workbook-test-'))
  const account = await openPracticeAccount({ folder, port: 0, ...(SEED && { strict: { seed: SEED } }) })
  const connected = connect(account)
  return {
    ...connected,
    async [Symbol.asyncDispose]() {
      await connected[Symbol.asyncDispose]()
      await account.close()
      await rm(folder, { recursive: true, force: true })
    },
  }
}

/** The same clients for a practice account that another process has open. */
export function connect({ endpoint, region }: { endpoint: string; region: string }): TestAccount {
  const place = { region, endpoint, credentials: { accessKeyId: 'practice', secretAccessKey: 'practice' } }
  const cognito = new CognitoIdentityProviderClient(place)
  const dynamodb = new DynamoDBClient(place)
  return {
    place,
    cognito,
    dynamodb,
    async [Symbol.asyncDispose]() {
      cognito.destroy()
      dynamodb.destroy()
    },
  }
}
