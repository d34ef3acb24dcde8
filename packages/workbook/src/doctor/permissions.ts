/** Tries each call that checks make, one by one, and says which are allowed. Every one of them only reads. */
import {
  AdminGetUserCommand,
  DescribeManagedLoginBrandingByClientCommand,
  DescribeUserPoolClientCommand,
  DescribeUserPoolCommand,
  DescribeUserPoolDomainCommand,
  ListUserPoolClientsCommand,
  ListUserPoolsCommand,
  ListUsersCommand,
} from '@aws-sdk/client-cognito-identity-provider'
import { DescribeTableCommand, GetItemCommand, ListTablesCommand, ScanCommand } from '@aws-sdk/client-dynamodb'

import {
  defineFact,
  type ReadOnlyClients,
  FactGatherer,
  type ProblemContext,
  problemText,
  type ReadOperation,
  type Settings,
  type GatherContext,
} from '@workbook/engine'
import { type Finding, ok, problem, unseen } from './finding.ts'
import messages from './doctor.en.ts'

type Probe = (sight: GatherContext) => Promise<unknown>

/** A call of each operation. Where the learner has nothing yet, a made-up name: who may not ask is refused before. */
const PROBES: Readonly<Record<string, Probe>> = {
  'cognito-idp:AdminGetUser': ({ cognito, settings }) =>
    cognito.send(
      new AdminGetUserCommand({ UserPoolId: pool(settings), Username: settings.email ?? 'doctor@example.org' }),
    ),
  'cognito-idp:DescribeManagedLoginBrandingByClient': ({ cognito, settings }) =>
    cognito.send(
      new DescribeManagedLoginBrandingByClientCommand({ UserPoolId: pool(settings), ClientId: client(settings) }),
    ),
  'cognito-idp:DescribeUserPool': ({ cognito, settings }) =>
    cognito.send(new DescribeUserPoolCommand({ UserPoolId: pool(settings) })),
  'cognito-idp:DescribeUserPoolClient': ({ cognito, settings }) =>
    cognito.send(new DescribeUserPoolClientCommand({ UserPoolId: pool(settings), ClientId: client(settings) })),
  'cognito-idp:DescribeUserPoolDomain': ({ cognito }) =>
    cognito.send(new DescribeUserPoolDomainCommand({ Domain: 'doctor-of-the-workbook' })),
  'cognito-idp:ListUserPoolClients': ({ cognito, settings }) =>
    cognito.send(new ListUserPoolClientsCommand({ UserPoolId: pool(settings), MaxResults: 1 })),
  'cognito-idp:ListUserPools': ({ cognito }) => cognito.send(new ListUserPoolsCommand({ MaxResults: 1 })),
  'cognito-idp:ListUsers': ({ cognito, settings }) =>
    cognito.send(new ListUsersCommand({ UserPoolId: pool(settings), Limit: 1 })),
  'dynamodb:DescribeTable': ({ dynamodb, settings }) =>
    dynamodb.send(new DescribeTableCommand({ TableName: settings.table })),
  'dynamodb:GetItem': ({ dynamodb, settings }) =>
    dynamodb.send(new GetItemCommand({ TableName: settings.table, Key: { email: { S: 'doctor@example.org' } } })),
  'dynamodb:ListTables': ({ dynamodb }) => dynamodb.send(new ListTablesCommand({ Limit: 1 })),
  'dynamodb:Scan': ({ dynamodb, settings }) => dynamodb.send(new ScanCommand({ TableName: settings.table, Limit: 1 })),
}

/** The operations that the doctor can try. */
export const TRIED: readonly string[] = Object.keys(PROBES)

const pool = ({ userPoolId, region }: Settings) => userPoolId ?? `${region}_doctor000`
const client = ({ clientId }: Settings) => clientId ?? 'doctor0000000000000000000'

/** Errors of somebody who may ask: what was asked for is not there, or has another form. */
const ALLOWED = [
  'ResourceNotFoundException',
  'UserNotFoundException',
  'InvalidParameterException',
  'ValidationException',
]

/** Whether each of these operations is allowed, all tried at once. */
export function permissions(
  operations: readonly ReadOperation[],
  eyes: ReadOnlyClients,
  settings: Settings,
  context: ProblemContext,
): Promise<readonly Finding[]> {
  const { permissions: says } = messages
  const gatherer = new FactGatherer(eyes, settings, context)
  return Promise.all(
    operations.map(async (operation) => {
      const probe = PROBES[operation]
      if (probe === undefined) return unseen(operation, says.unknown, says.runACheck)
      const seen = await gatherer.gather(defineFact({ name: operation, reads: [operation], gather: probe }))
      if (seen.state === 'gathered') return ok(operation, says.allowed)
      if (seen.state === 'waiting') return unseen(operation, seen.reason, says.runACheck)
      if (ALLOWED.includes(seen.problem.error)) return ok(operation, says.allowed)
      const { found, fix } = problemText(seen.problem, { region: settings.region })
      return (seen.problem.cause === 'access-denied' ? problem : unseen)(operation, found, fix[0])
    }),
  )
}
