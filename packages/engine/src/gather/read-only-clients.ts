import { CognitoIdentityProviderClient } from '@aws-sdk/client-cognito-identity-provider'
import { DynamoDBClient } from '@aws-sdk/client-dynamodb'
import { STSClient } from '@aws-sdk/client-sts'

import type { ReadOperation } from './fact.ts'
import { onlyAws } from './only-aws.ts'
import { readOnly } from './read-only.ts'

/** Where to look. Without an endpoint and credentials the AWS SDK's own order decides, as for any AWS tool. */
export interface ClientConfig {
  readonly region: string
  readonly endpoint?: string
  /** The AWS profile whose credentials are used. */
  readonly profile?: string
  readonly credentials?: { readonly accessKeyId: string; readonly secretAccessKey: string }
}

/** Other regions of the same account, for a pool that is not where the learner looks. */
export interface OtherRegions {
  /** Where it most likely is, the likeliest first. */
  readonly likely: readonly string[]
  readonly at: (region: string) => ClientConfig
}

/** The three clients that checks look through, and what they may call: looking at a fact adds its operations. */
export interface ReadOnlyClients {
  readonly cognito: CognitoIdentityProviderClient
  readonly dynamodb: DynamoDBClient
  readonly sts: STSClient
  /** Undefined where there is but one region, as in the practice account. */
  readonly otherRegions:
    | { readonly likely: readonly string[]; in(region: string): CognitoIdentityProviderClient }
    | undefined
  readonly declared: Set<ReadOperation>
  readonly timeouts: Timeouts
  close(): void
}

/** How long to wait, in milliseconds. No call may hang. */
export interface Timeouts {
  /** For a connection. */
  readonly connect: number
  /** For the beginning of an answer. */
  readonly answer: number
  /** For the whole call: every try, and the answer to its end. */
  readonly whole: number
}

/** Another region is asked once, and not for long: it only makes a message better. */
const OTHER_REGIONS = { connect: 2_000, answer: 4_000 }

const TIMEOUTS: Timeouts = { connect: 3_000, answer: 10_000, whole: 25_000 }

/** Opens read-only clients for this place. */
export function openReadOnlyClients(
  place: ClientConfig,
  timeouts: Timeouts = TIMEOUTS,
  otherRegions?: OtherRegions,
): ReadOnlyClients {
  const declared = new Set<ReadOperation>()
  const configOf = (there: ClientConfig, timeouts: Omit<Timeouts, 'whole'>, maxAttempts: number) => ({
    maxAttempts,
    requestHandler: {
      connectionTimeout: timeouts.connect,
      requestTimeout: timeouts.answer,
      throwOnRequestTimeout: true,
    },
    ...there,
  })
  const config = configOf(place, timeouts, 3)
  const cognitoWith = (configuration: typeof config) => {
    const client = new CognitoIdentityProviderClient(configuration)
    client.middlewareStack.use(readOnly('cognito-idp', declared))
    client.middlewareStack.use(onlyAws())
    return client
  }
  const cognito = cognitoWith(config)
  const dynamodb = new DynamoDBClient(config)
  const sts = new STSClient(config)
  dynamodb.middlewareStack.use(readOnly('dynamodb', declared))
  sts.middlewareStack.use(readOnly('sts', declared))
  dynamodb.middlewareStack.use(onlyAws())
  sts.middlewareStack.use(onlyAws())
  const shorter = {
    connect: Math.min(timeouts.connect, OTHER_REGIONS.connect),
    answer: Math.min(timeouts.answer, OTHER_REGIONS.answer),
  }
  const others = new Map<string, CognitoIdentityProviderClient>()
  return {
    cognito,
    dynamodb,
    sts,
    otherRegions: otherRegions && {
      likely: otherRegions.likely,
      in(region) {
        const client = others.get(region) ?? cognitoWith(configOf(otherRegions.at(region), shorter, 1))
        others.set(region, client)
        return client
      },
    },
    declared,
    timeouts,
    close: () => [cognito, dynamodb, sts, ...others.values()].forEach((client) => client.destroy()),
  }
}
