import type { Pluggable } from '@smithy/types'

import type { Service } from './service.ts'

/** A check called something that no fact declares. That is a bug in the check, never the learner's mistake. */
export class UndeclaredCall extends Error {
  override name = 'UndeclaredCall'
  constructor(action: string) {
    super(`A check tried to call ${action}, which it does not declare. Checks only read; nothing was sent.`)
  }
}

/** The operation of an SDK command, by the name of its class: a bundler adds a number where two classes have one name. */
export const operationOf = (className: string): string => className.replace(/Command\d*$/, '')

/**
 * SDK middleware that lets through what `declared` holds and refuses everything else before it is built, signed or
 * sent. A service has no operation with a verb that writes, so nothing that writes can be declared in the first place.
 */
export const readOnly = <Input extends object, Output extends object>(
  { prefix }: Pick<Service, 'prefix'>,
  declared: ReadonlySet<string>,
): Pluggable<Input, Output> => ({
  applyToStack: (stack) =>
    stack.add(
      (next, context) => async (args) => {
        const action = `${prefix}:${operationOf(String(context.commandName))}`
        if (!declared.has(action)) throw new UndeclaredCall(action)
        return next(args)
      },
      { step: 'initialize', name: 'readOnly', priority: 'high' },
    ),
})
