/** Looks into the account for the clean-up, with the same read-only eyes as a check. */
import {
  type ReadOnlyClients,
  type Fact,
  FactGatherer,
  openReadOnlyClients,
  type ProblemContext,
  problemText,
  type Settings,
} from '@workbook/engine'
import type { Account } from '../account/account.ts'
import { Refusal } from '../refusal.ts'
import { words } from './words.ts'

/** Looks at facts, each time anew. */
export class Scout {
  readonly #eyes: ReadOnlyClients
  readonly #context: ProblemContext

  constructor({ place, otherRegions }: Account, context: ProblemContext) {
    this.#eyes = openReadOnlyClients(place, undefined, otherRegions)
    this.#context = context
  }

  /** @throws Refusal where it could not be looked at, naming what is missing. */
  async gather<T>(fact: Fact<T>, settings: Settings): Promise<T> {
    const seen = await new FactGatherer(this.#eyes, settings, this.#context).gather(fact)
    if (seen.state === 'gathered') return seen.value
    if (seen.state === 'waiting') throw new Refusal(words.waitsFor(seen.reason), 'cannot-check')
    throw new Refusal(words.couldNotLook(problemText(seen.problem, { region: settings.region })), 'cannot-check')
  }

  close(): void {
    this.#eyes.close()
  }
}
