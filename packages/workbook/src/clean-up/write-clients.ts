import {
  type AwsClient,
  operationOf,
  type Problem,
  type ProblemContext,
  type Service,
  toProblem,
} from '@workbook/engine'

import type { Account } from '../account/account.ts'
import { allServices } from '../account/services.ts'
import type { Removal } from './declared.ts'

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
  for(removal: Removal): never
  close(): void
}

/** How long to wait, in milliseconds: the same as a check does. */
const TIMEOUTS = { connectionTimeout: 3_000, requestTimeout: 10_000, throwOnRequestTimeout: true }

/** Opens clients that can write in this account: one for each service that the checks know. */
export async function openWriteClients({ place }: Account, context: ProblemContext): Promise<WriteClients> {
  const config = { maxAttempts: 3, requestHandler: TIMEOUTS, ...place }
  const clients = (await allServices()).map((service) => ({ service, client: new service.client(config) }))
  return {
    for: (removal) =>
      Object.fromEntries(
        clients.map(({ service, client }) => [service.name, restricted(service, client, removal, context)]),
      ) as never,
    close: () => clients.forEach(({ client }) => client.destroy()),
  }
}

/** The client's `send`, which refuses a call that was not declared, and tells which call failed. */
function restricted({ prefix }: Service, client: AwsClient, { kind, calls }: Removal, context: ProblemContext) {
  const call = client.send as (command: object) => Promise<unknown>
  const send = async (command: object) => {
    const operation = `${prefix}:${operationOf(command.constructor.name)}`
    if (!calls.includes(operation)) throw new Error(`Removing a ${kind} tried to call ${operation}, undeclared.`)
    try {
      return await call.call(client, command)
    } catch (error) {
      throw new NotRemoved(toProblem(error, context, operation), error)
    }
  }
  return { send }
}
