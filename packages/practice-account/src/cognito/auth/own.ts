import type { ClientRecord, PoolRecord, UserRecord } from '../../store/records.ts'
import { findClientAndPool } from '../clients/client.ts'
import type { Context } from '../context.ts'
import { notAuthorized } from '../errors.ts'
import { API_SCOPE, readAccessToken } from './tokens.ts'

/**
 * Who looks after themselves with an access token, and through which client. The token must carry the API's own scope
 * [DOC]; throws NotAuthorizedException or ResourceNotFoundException otherwise.
 */
export async function readOwnToken(
  context: Context,
  token: string,
): Promise<{ user: UserRecord; client: ClientRecord; pool: PoolRecord }> {
  const { user, record } = await readAccessToken(context, token)
  if (!record.scope.split(' ').includes(API_SCOPE)) throw notAuthorized('Access Token does not have required scopes')
  return { user, ...findClientAndPool(context, record.clientId) }
}
