import { type CheckedAccount, problemText, runIdentity } from '@workbook/engine'
import { type AccountChoice, openAccount, readSettings, useAccount } from '@workbook/workbook'
import type { AccountInUse, AccountSwitched } from './answers.ts'

/** Which account the learner works in. It costs one read to learn its number, so that is remembered with the settings. */
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

  /** The same, asked only where the settings are others than the last time. */
  async now(): Promise<CheckedAccount> {
    const settings = choiceIn(await readSettings())
    if (this.#known?.settings === settings) return this.#known.account
    return (await this.ask()).account
  }

  /** What `npm run use` does, and the account as it is then. Writes `.env`, and makes nothing. @throws Refusal */
  async use(choice: AccountChoice): Promise<AccountSwitched> {
    const sentences = await useAccount(choice)
    return { ...(await this.ask()), sentences }
  }
}

/** The part of the settings that says which account it is. */
const choiceIn = ({ account, profile, app: { region } }: Awaited<ReturnType<typeof readSettings>>) =>
  JSON.stringify([account, profile, region])
