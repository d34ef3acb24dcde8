import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import type { Ground } from '../run.ts'
import { openPracticeAccount } from '../../src/index.ts'
import { Refusal } from '@workbook/workbook'
import { format } from '@workbook/i18n'
import messages from './contract.en.ts'

/** AWS itself: the SDK knows where each of its services is. */
const AWS = 'aws'
const LOOPBACK = ['127.0.0.1', 'localhost', '[::1]']
/** Keys for whoever does not verify them. Real ones are never sent to a stand-in. */
const credentials = { accessKeyId: 'practice', secretAccessKey: 'practice' }
const MOST_SECONDS = 5_000

export interface OpenGround {
  readonly ground: Ground
  /** What the first line calls it. */
  readonly where: string
  /** On this machine: nothing costs anything, nobody is asked. */
  readonly isHere: boolean
  close(): Promise<void>
}

/** A fresh practice account in a folder of its own, gone afterwards. */
export async function openOwnGround(region: string): Promise<OpenGround> {
  const folder = await mkdtemp(join(tmpdir(), 'workbook-contract-'))
  const functions = join(folder, 'functions')
  const account = await openPracticeAccount({ folder, port: 0, region, functions })
  return {
    ground: {
      endpoint: account.endpoint,
      region,
      credentials,
      functions,
      has: ['inbox', 'any-signature', 'functions'],
      isPracticeAccount: true,
    },
    where: messages.own,
    isHere: true,
    async close() {
      await account.close()
      await rm(folder, { recursive: true, force: true })
    },
  }
}

/** An endpoint that somebody else has open, or AWS. @throws Refusal if it is no address, or nobody answers. */
export async function findGround(endpoint: string, region: string): Promise<OpenGround> {
  const close = async () => {}
  if (endpoint === AWS) {
    const ground = { endpoint: undefined, region, maxAttempts: 5, has: [], isPracticeAccount: false }
    return { ground, where: messages.aws, isHere: false, close }
  }
  if (!URL.canParse(endpoint) || !/^https?:/i.test(endpoint))
    throw new Refusal(format(messages.noEndpoint, { endpoint }))
  const url = new URL(endpoint)
  const isHere = LOOPBACK.includes(url.hostname)
  const isPracticeAccount = await asks(url)
  return {
    ground: {
      endpoint: url.origin,
      region,
      ...(isHere && { credentials }),
      maxAttempts: 3,
      has: [...(isPracticeAccount ? ['inbox' as const] : []), ...(isHere ? ['any-signature' as const] : [])],
      isPracticeAccount,
    },
    where: url.origin,
    isHere,
    close,
  }
}

/** Whether a practice account answers there. */
async function asks(url: URL): Promise<boolean> {
  const answer = await fetch(new URL('/practice-account.json', url), {
    signal: AbortSignal.timeout(MOST_SECONDS),
  }).catch((cause: unknown) => {
    throw new Refusal(format(messages.silent, { endpoint: url.origin }), 'cannot-check', { cause })
  })
  return answer.ok && (await answer.text()).includes('"practiceAccount":true')
}
