// A strict practice account for one test, and a caller who never tries twice: the SDK's retries would hide what happens.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { CognitoIdentityProvider } from '@aws-sdk/client-cognito-identity-provider'
import { DynamoDB } from '@aws-sdk/client-dynamodb'
import { onTestFinished } from 'vitest'

import { openPracticeAccount } from '../../src/index.ts'

/** An account of this seed that lasts as long as the test; without a seed one without injected faults. */
export async function strictAccount(seed: string | undefined, maxAttempts = 1) {
  const folder = mkdtempSync(join(tmpdir(), 'workbook-strict-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  const account = await openPracticeAccount({ folder, port: 0, ...(seed && { strict: { seed } }) })
  onTestFinished(() => account.close())
  const settings = {
    endpoint: account.endpoint,
    region: account.region,
    credentials: { accessKeyId: 'practice', secretAccessKey: 'practice' },
    maxAttempts,
  }
  const cognito = new CognitoIdentityProvider(settings)
  const dynamoDb = new DynamoDB(settings)
  return { endpoint: account.endpoint, cognito, dynamoDb }
}

/** Repeats a call until it isn't throttled. */
export async function patiently<T>(call: () => Promise<T>): Promise<T> {
  for (let tries = 0; ; tries++) {
    try {
      return await call()
    } catch (error) {
      const throttled = error instanceof Error && /^(TooManyRequests|Throttling)Exception$/.test(error.name)
      if (!throttled || tries > 3) throw error
    }
  }
}

/** The name of the error a call ends with; undefined if it succeeds. */
export async function errorOf(call: Promise<unknown>): Promise<Error | undefined> {
  const error = await call.then(
    () => undefined,
    (reason: unknown) => reason,
  )
  if (error !== undefined && !(error instanceof Error)) throw new TypeError('Something that is no error was thrown.')
  return error
}
