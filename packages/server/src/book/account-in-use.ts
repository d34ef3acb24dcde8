import { type CheckedAccount, problemText, runIdentity } from '@workbook/engine'
import { type AccountChoice, openAccount, readSettings, useAccount } from '@workbook/workbook'
import type { AccountInUse, AccountSwitched } from './answers.ts'

/** Which account the learner works in. It takes a call to get its number, so the number is kept with the settings. */
export class LearnersAccount {
  #known: { readonly settings: string; readonly account: CheckedAccount } | undefined

  /** Which account the next check looks at: the settings read afresh, and the account asked. */
  async ask(): Promise<AccountInUse> {
    const settings = await readSettings()
    const open = await openAccount(settings)
    try {
      const { account, problem } = await runIdentity(open)
      this.#known = { settings: choiceIn(settings), account }
      const profile = settings.account === 'aws' ? settings.profile : undefined
      return {
        account,
        ...(profile !== undefined && { profile }),
        ...(problem && { trouble: problemText(problem, { region: account.region }).found }),
      }
    } finally {
      await open.close()
    }
  }

  /** The same, only asked if the settings have changed since the last time. */
  async now(): Promise<CheckedAccount> {
    const settings = choiceIn(await readSettings())
    if (this.#known?.settings === settings) return this.#known.account
    return (await this.ask()).account
  }

  /** Does what `npm run use` does, and returns the new account. Writes `.env`, and creates nothing. @throws Refusal */
  async use(choice: AccountChoice): Promise<AccountSwitched> {
    const sentences = await useAccount(choice)
    return { ...(await this.ask()), sentences }
  }
}

/** The part of the settings that says which account it is. */
const choiceIn = ({ account, profile, app: { region } }: Awaited<ReturnType<typeof readSettings>>) =>
  JSON.stringify([account, profile, region])
