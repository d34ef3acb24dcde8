/** Looks into the account for the clean-up, with the same read-only eyes as a check. */
import {
  type Eyes,
  type Fact,
  Looker,
  openEyes,
  type ProblemContext,
  problemText,
  type Settings,
} from '@workbook/engine'
import type { Account } from '../account/account.ts'
import { Refusal } from '../refusal.ts'
import { words } from './words.ts'

/** Looks at facts, each time anew. */
export class Scout {
  readonly #eyes: Eyes
  readonly #context: ProblemContext

  constructor({ place, elsewhere }: Account, context: ProblemContext) {
    this.#eyes = openEyes(place, undefined, elsewhere)
    this.#context = context
  }

  /** @throws Refusal where it could not be looked at, naming what is missing. */
  async look<T>(fact: Fact<T>, settings: Settings): Promise<T> {
    const seen = await new Looker(this.#eyes, settings, this.#context).look(fact)
    if (seen.state === 'seen') return seen.value
    if (seen.state === 'waiting') throw new Refusal(words.waitsFor(seen.reason), 'cannot-check')
    throw new Refusal(words.couldNotLook(problemText(seen.problem, { region: settings.region })), 'cannot-check')
  }

  close(): void {
    this.#eyes.close()
  }
}
