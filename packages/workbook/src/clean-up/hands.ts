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

/** The clients that delete: they let a removal call what it declares, and nothing else. */
export interface Hands {
  with(removal: Removal): Clients
  close(): void
}

/** How long to wait, in milliseconds: the same as a check does. */
const TIMEOUTS = { connectionTimeout: 3_000, requestTimeout: 10_000, throwOnRequestTimeout: true }

/** Opens clients that can write in this account. */
export function openHands({ place }: Account, context: ProblemContext): Hands {
  const config = { maxAttempts: 3, requestHandler: TIMEOUTS, ...place }
  const cognito = new CognitoIdentityProviderClient(config)
  const dynamodb = new DynamoDBClient(config)

  /** The client's `send`, which refuses what was not declared and knows afterwards which call failed. */
  const only = <Client extends { send(command: object): Promise<unknown> }>(
    service: string,
    client: Client,
    { kind, calls }: Removal,
  ) => {
    const send = async (command: object) => {
      const operation = `${service}:${command.constructor.name.replace(/Command\d*$/, '')}`
      if (!calls.includes(operation)) throw new Error(`Removing a ${kind} tried to call ${operation}, undeclared.`)
      try {
        return await client.send(command)
      } catch (error) {
        throw new NotRemoved(toProblem(error, context, operation), error)
      }
    }
    return { send } as Pick<Client, 'send'>
  }
  return {
    with: (removal) => ({
      cognito: only('cognito-idp', cognito, removal),
      dynamodb: only('dynamodb', dynamodb, removal),
    }),
    close: () => [cognito, dynamodb].forEach((client) => client.destroy()),
  }
}
