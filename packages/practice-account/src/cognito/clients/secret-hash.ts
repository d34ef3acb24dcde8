import { createHmac, timingSafeEqual } from 'node:crypto'

import type { ClientRecord } from '../../store/records.ts'
import { notAuthorized } from '../errors.ts'

/**
 * A client with a secret must prove it: Base64(HMAC-SHA256(secret, user name as sent + client id)) [FIELD] (`clients/right-secret-hash`).
 * A client without one must not send a hash.
 */
export function checkSecretHash(client: ClientRecord, username: string, hash: string | undefined): void {
  if (client.secret === undefined) {
    if (hash) throw notAuthorized(`Client ${client.id} is not configured for secret but secret was received`)
    return
  }
  if (!hash) throw notAuthorized(`Client ${client.id} is configured with secret but SECRET_HASH was not received`)
  const expected = createHmac('sha256', client.secret).update(username).update(client.id).digest()
  const given = Buffer.from(hash, 'base64')
  if (given.length !== expected.length || !timingSafeEqual(given, expected))
    throw notAuthorized(`SecretHash does not match for the client: ${client.id}`)
}
