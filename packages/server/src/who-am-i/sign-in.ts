import { openAccount, readSettings, Refusal } from '@workbook/workbook'
import type { AnyRow, SignInPlace, WhoAmI } from './answer.ts'
import { anyRow } from './trusting-api.ts'
import { cognitoAt, type Here, whoAmI } from './who-am-i.ts'

/** What the book's server needs for the sign-in page. */
export interface SignIn {
  /** The one address, besides the book's own, that a page may send requests to; '' while the settings are invalid. */
  origin(): Promise<string>
  /** @throws Refusal for invalid settings. */
  place(): Promise<SignInPlace>
  /** @throws Refusal as `place` does. */
  whoAmI(idToken: string | undefined): Promise<WhoAmI>
  /** What an API without a sign-in answers. @throws Refusal as `place` does. */
  anyRow(email: string): Promise<AnyRow>
}

/** Opens the current account for one use. */
type WithHere = <T>(use: (here: Here) => T | Promise<T>) => Promise<T>

/** Signing in to the account that `withHere` opens: afresh each time, since `.env` changes while the book is open. */
export const signInTo = (withHere: WithHere): SignIn => ({
  origin: () =>
    withHere(cognitoAt).catch((error: unknown) => {
      // `place` explains it to the learner; until then, a page may not call any other server.
      if (error instanceof Refusal) return ''
      throw error
    }),
  place: () =>
    withHere((here) => {
      const { region, userPoolId, clientId, email } = here.app
      return {
        kind: here.kind,
        region,
        endpoint: cognitoAt(here),
        ...(userPoolId !== undefined && { userPoolId }),
        ...(clientId !== undefined && { clientId }),
        ...(email !== undefined && { email }),
      }
    }),
  whoAmI: (idToken) => withHere((here) => whoAmI(idToken, here)),
  anyRow: (email) => withHere((here) => anyRow(email, here)),
})

/** Signing in to the learner's own account, as `.env` says. */
export const learnersSignIn: SignIn = signInTo(async (use) => {
  const settings = await readSettings()
  const account = await openAccount(settings)
  try {
    const { kind, place, endpoint } = account
    return await use({ kind, place, endpoint, app: { ...settings.app, region: place.region } })
  } finally {
    await account.close()
  }
})
