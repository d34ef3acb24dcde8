import type { Pluggable } from '@smithy/types'

import type { ReadOperation } from './fact.ts'

/** A check tried to call something that no fact declared. A fault of the check, never of the learner. */
export class UndeclaredCall extends Error {
  override name = 'UndeclaredCall'
  constructor(operation: string) {
    super(`A check tried to call ${operation}, which it does not declare. Checks only read; nothing was sent.`)
  }
}

/** The service's prefix in IAM actions, by the SDK client that sends. */
export type Service = 'cognito-idp' | 'dynamodb' | 'sts'

/**
 * SDK middleware that lets through what `declared` holds and refuses everything else before it is built, signed or
 * sent. `ReadOperation` has no verb that writes, so nothing that writes can be declared in the first place.
 */
export const readOnly = <Input extends object, Output extends object>(
  service: Service,
  declared: ReadonlySet<ReadOperation>,
): Pluggable<Input, Output> => ({
  applyToStack: (stack) =>
    stack.add(
      (next, context) => async (args) => {
        const operation = `${service}:${String(context.commandName).replace(/Command\d*$/, '')}`
        if (!(declared as ReadonlySet<string>).has(operation)) throw new UndeclaredCall(operation)
        return next(args)
      },
      { step: 'initialize', name: 'readOnly', priority: 'high' },
    ),
})
