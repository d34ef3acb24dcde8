import type { ClientConfig, Settings } from '@workbook/engine'
import type { WhoAmI } from './answer.ts'
import { couldNotLook } from './could-not-look.ts'
import dynamodb, { openReader } from './dynamodb.ts'
import { asText, ownRow } from './own-row.ts'
import { keysOfPool } from './pool-keys.ts'
import { TokenRefused } from './refusal.ts'
import { verifyIdToken } from './verify-token.ts'

/** The current account, and what `.env` says about the app. */
export interface Here {
  readonly kind: 'practice' | 'aws'
  readonly place: ClientConfig
  /** An endpoint that is not AWS's own. */
  readonly endpoint: string | undefined
  readonly app: Settings
}

/** Where Cognito is, for a browser too: its API, and the issuer of its tokens. */
export const cognitoAt = ({ endpoint, app }: Here): string =>
  endpoint === undefined ? `https://cognito-idp.${app.region}.amazonaws.com` : new URL(endpoint).origin

/** The row of the person in the token, whatever else the request says. */
export async function whoAmI(idToken: string | undefined, here: Here): Promise<WhoAmI> {
  const clients = openReader(here.place)
  const { userPoolId = '', clientId = '', table } = here.app
  try {
    if (!idToken) throw new TokenRefused('no-token')
    const issuer = `${cognitoAt(here)}/${userPoolId}`
    // #region who-am-i
    const user = await verifyIdToken(idToken, { issuer, clientId, keys: keysOfPool(issuer) })
    const row = await ownRow(clients.of(dynamodb), table, user)
    // #endregion who-am-i
    return row ? { answer: 'row', ...user, table, row: asText(row) } : { answer: 'no-row', ...user, table }
  } catch (error) {
    if (!(error instanceof TokenRefused)) return { answer: 'could-not-look', sentence: couldNotLook(error, here) }
    return { answer: 'token-refused', problem: error.problem, sentence: error.message }
  } finally {
    clients.close()
  }
}
