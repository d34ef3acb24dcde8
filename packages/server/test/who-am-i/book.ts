/** The book's server, signing in to a real practice account in which step 9 is done. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import {
  AuthenticationDetails,
  CognitoUser,
  CognitoUserPool,
  type CognitoUserSession,
} from 'amazon-cognito-identity-js'

import type { AnyRow, SignInPlace, WhoAmI } from '../../src/who-am-i/answer.ts'
import type { Settings } from '@workbook/engine'
import { bookApp } from '../../src/book/app.ts'
import { signInTo } from '../../src/who-am-i/sign-in.ts'
import { openTestAccount, type TestAccount } from '../../../../tools/world/account.ts'
import { doEverything, EMAIL, PASSWORD } from '../../../../tools/world/tasks.ts'

const HOST = '127.0.0.1:4500'
export const OWN = `http://${HOST}`

/** What the server said. */
export interface Said {
  readonly status: number
  readonly headers: Headers
  readonly text: string
  readonly json: WhoAmI & { readonly error?: string }
}

/** A book of one page over an account with everything that step 9 builds. `settings` may still be changed. */
export async function aBook() {
  const account = await openTestAccount()
  const { poolId, clientId } = await doEverything(account)
  const dist = await mkdtemp(join(tmpdir(), 'workbook-dist-'))
  await writeFile(join(dist, 'index.html'), '<html><head></head><body></body></html>')
  const settings: { -readonly [Name in keyof Settings]: Settings[Name] } = {
    region: account.place.region,
    table: 'chocolate_user',
    userPoolId: poolId,
    clientId,
    email: EMAIL,
  }
  const { place } = account
  /** A test may say that this account is AWS. */
  const here: { kind: 'practice' | 'aws' } = { kind: 'practice' }
  const app = bookApp({
    dist,
    practice: place.endpoint,
    async *check() {},
    signIn: signInTo(async (use) => use({ ...here, place, endpoint: place.endpoint, app: settings })),
  })
  const ask = (path: string, init: RequestInit & { headers?: Record<string, string> } = {}) =>
    app.request(`${OWN}${path}`, { ...init, headers: { host: HOST, ...init.headers } })
  const page = () => ask('/')
  const token = /workbook-token" content="([^"]+)"/.exec(await (await page()).text())?.[1] ?? ''
  const own = { origin: OWN, 'x-workbook-token': token }

  return {
    account,
    settings,
    here,
    ask,
    page,
    token,
    /** Where the page may sign in. */
    place: async () => (await (await ask('/api/who-am-i', { headers: own })).json()) as SignInPlace,
    /** The answer to “Who am I?”. */
    async whoAmI(idToken: string | undefined, body?: object): Promise<Said> {
      const answer = await ask('/api/who-am-i', {
        method: 'POST',
        headers: { ...own, ...(idToken !== undefined && { authorization: `Bearer ${idToken}` }) },
        ...(body && { body: JSON.stringify(body) }),
      })
      const text = await answer.text()
      return { status: answer.status, headers: answer.headers, text, json: JSON.parse(text) as Said['json'] }
    },
    /** The answer of the API that trusts the address in the request. */
    async anyRow(email: string) {
      const answer = await ask(`/api/user?${new URLSearchParams({ user_email: email })}`, { headers: own })
      return { status: answer.status, json: (await answer.json()) as AnyRow }
    },
    async [Symbol.asyncDispose]() {
      await account[Symbol.asyncDispose]()
      await rm(dist, { recursive: true, force: true })
    },
  }
}

/** A user of the pool, as a page of the app knows them. */
export const aUser = (
  { place: { endpoint } }: TestAccount,
  { userPoolId: UserPoolId = '', clientId: ClientId = '' }: Pick<Settings, 'userPoolId' | 'clientId'>,
  email = EMAIL,
): CognitoUser => new CognitoUser({ Username: email, Pool: new CognitoUserPool({ UserPoolId, ClientId, endpoint }) })

/** Signs in by SRP, as the page does. */
export const signIn = (...of: Parameters<typeof aUser>): Promise<CognitoUserSession> => enter(aUser(...of))

/** The same for a user at hand. */
export const enter = (user: CognitoUser): Promise<CognitoUserSession> =>
  new Promise((onSuccess, onFailure) => {
    const details = new AuthenticationDetails({ Username: user.getUsername(), Password: PASSWORD })
    user.authenticateUser(details, { onSuccess, onFailure })
  })

export const idTokenOf = (session: CognitoUserSession): string => session.getIdToken().getJwtToken()
