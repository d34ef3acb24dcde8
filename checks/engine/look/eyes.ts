import { CognitoIdentityProviderClient } from '@aws-sdk/client-cognito-identity-provider'
import { DynamoDBClient } from '@aws-sdk/client-dynamodb'
import { STSClient } from '@aws-sdk/client-sts'

import type { ReadOperation } from './fact.ts'
import { readOnly } from './read-only.ts'

/** Where to look. Without an endpoint and credentials the AWS SDK's own order decides, as for any AWS tool. */
export interface Place {
  readonly region: string
  readonly endpoint?: string
  readonly credentials?: { readonly accessKeyId: string; readonly secretAccessKey: string }
}

/** The three clients that checks look through, and what they may call: looking at a fact adds its operations. */
export interface Eyes {
  readonly cognito: CognitoIdentityProviderClient
  readonly dynamodb: DynamoDBClient
  readonly sts: STSClient
  readonly declared: Set<ReadOperation>
  close(): void
}

/** No call may hang: three seconds to connect, ten to answer, three tries in all. */
const PATIENCE = {
  maxAttempts: 3,
  requestHandler: { connectionTimeout: 3_000, requestTimeout: 10_000, throwOnRequestTimeout: true },
}

/** Opens read-only clients for this place. */
export function openEyes(place: Place): Eyes {
  const declared = new Set<ReadOperation>()
  const config = { ...PATIENCE, ...place }
  const cognito = new CognitoIdentityProviderClient(config)
  const dynamodb = new DynamoDBClient(config)
  const sts = new STSClient(config)
  cognito.middlewareStack.use(readOnly('cognito-idp', declared))
  dynamodb.middlewareStack.use(readOnly('dynamodb', declared))
  sts.middlewareStack.use(readOnly('sts', declared))
  return {
    cognito,
    dynamodb,
    sts,
    declared,
    close: () => [cognito, dynamodb, sts].forEach((client) => client.destroy()),
  }
}
