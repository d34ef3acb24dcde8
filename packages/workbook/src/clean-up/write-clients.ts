import { CognitoIdentityProviderClient } from '@aws-sdk/client-cognito-identity-provider'
import { DynamoDBClient } from '@aws-sdk/client-dynamodb'

import { type Problem, type ProblemContext, toProblem } from '@workbook/engine'
import type { Account } from '../account/account.ts'
import type { Clients, Removal } from './declared.ts'

/** Something could not be deleted. */
export class NotRemoved extends Error {
  override name = 'NotRemoved'
  readonly problem: Problem
  constructor(problem: Problem, cause: unknown) {
    super(problem.cause, { cause })
    this.problem = problem
  }
}

/** The clients that delete. A removal can make the calls that it declares, and no others. */
export interface WriteClients {
  for(removal: Removal): Clients
  close(): void
}

/** How long to wait, in milliseconds: the same as a check does. */
const TIMEOUTS = { connectionTimeout: 3_000, requestTimeout: 10_000, throwOnRequestTimeout: true }

/** Each client under its name in a removal, with the prefix of its IAM actions. */
const SERVICES = [
  ['cognito', 'cognito-idp', CognitoIdentityProviderClient],
  ['dynamodb', 'dynamodb', DynamoDBClient],
] as const

/** The part of an SDK client that is used here. */
interface Client {
  send(command: object): Promise<unknown>
  destroy(): void
}

/** Opens clients that can write in this account. */
export function openWriteClients({ place }: Account, context: ProblemContext): WriteClients {
  const config = { maxAttempts: 3, requestHandler: TIMEOUTS, ...place }
  const clients = SERVICES.map(([name, prefix, Service]) => ({ name, prefix, client: new Service(config) as Client }))
  return {
    for: (removal) =>
      Object.fromEntries(
        clients.map(({ name, prefix, client }) => [name, restricted(prefix, client, removal, context)]),
      ) as unknown as Clients,
    close: () => clients.forEach(({ client }) => client.destroy()),
  }
}

/** The client's `send`, which refuses a call that was not declared, and tells which call failed. */
function restricted(prefix: string, client: Client, { kind, calls }: Removal, context: ProblemContext) {
  const send = async (command: object) => {
    const operation = `${prefix}:${command.constructor.name.replace(/Command\d*$/, '')}`
    if (!calls.includes(operation)) throw new Error(`Removing a ${kind} tried to call ${operation}, undeclared.`)
    try {
      return await client.send(command)
    } catch (error) {
      throw new NotRemoved(toProblem(error, context, operation), error)
    }
  }
  return { send }
}
