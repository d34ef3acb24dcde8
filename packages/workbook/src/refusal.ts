import { EXIT } from '@workbook/engine'

/** A command cannot go on, for a reason that the learner can fix. The message says what was wrong, where, and what to do. */
export class Refusal extends Error {
  override name = 'Refusal'
  readonly exitCode: number
  constructor(message: string, exit: keyof typeof EXIT = 'wrong-use', options?: ErrorOptions) {
    super(message, options)
    this.exitCode = EXIT[exit]
  }
}
