/** Reads the account for the clean-up, with the same read-only clients as a check. */
import {
  type Fact,
  FactGatherer,
  openReadOnlyClients,
  type ProblemContext,
  problemText,
  type ReadOnlyClients,
  type Settings,
} from '@workbook/engine'
import type { Account } from '../account/account.ts'
import { Refusal } from '../refusal.ts'
import { format } from '@workbook/i18n'
import messages from './clean-up.en.ts'

/** Gathers facts, and asks AWS again each time. */
export class Reader {
  readonly #clients: ReadOnlyClients
  readonly #context: ProblemContext

  constructor({ place, otherRegions }: Account, context: ProblemContext) {
    this.#clients = openReadOnlyClients(place, undefined, otherRegions)
    this.#context = context
  }

  /** @throws Refusal where AWS did not let us look, naming what is missing. */
  async gather<T>(fact: Fact<T>, settings: Settings): Promise<T> {
    const gathered = await new FactGatherer(this.#clients, settings, this.#context).gather(fact)
    if (gathered.state === 'gathered') return gathered.value
    if (gathered.state === 'waiting') {
      throw new Refusal(format(messages.waitsFor, { reason: gathered.reason }), 'cannot-check')
    }
    throw couldNotLook(problemText(gathered.problem, { region: settings.region }))
  }

  close(): void {
    this.#clients.close()
  }
}

/** The refusal that says why AWS did not let us look. */
export const couldNotLook = ({ found, why, fix }: ReturnType<typeof problemText>): Refusal =>
  new Refusal(format(messages.couldNotLook, { found, why, fix: fix.join('\n') }), 'cannot-check')
