import { problemText, runIdentity } from '@workbook/engine'
import { type AccountChoice, openAccount, readSettings, useAccount } from '@workbook/workbook'
import type { AccountInUse, AccountSwitched } from './answers.ts'

/** Which account the next check looks at: the settings read afresh, and one read to learn the account's number. */
export async function accountInUse(): Promise<AccountInUse> {
  const settings = await readSettings()
  const open = await openAccount(settings)
  try {
    const { account, problem } = await runIdentity(open)
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

/** What `npm run use` does, and the account as it is then. Writes `.env`, and makes nothing. @throws Refusal */
export async function switchAccount(choice: AccountChoice): Promise<AccountSwitched> {
  const sentences = await useAccount(choice)
  return { ...(await accountInUse()), sentences }
}
