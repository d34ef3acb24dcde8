import { Hono } from 'hono'

import { AWS_SAYS } from '../aws-says.ts'
import { keysOf, publicKey } from '../cognito/auth/keys.ts'
import { issuerOf } from '../cognito/auth/tokens.ts'
import type { Context } from '../cognito/context.ts'
import { domainAddress } from '../cognito/domains/domain.ts'
import { domainOf } from '../cognito/pools/pool.ts'

/** The public keys of a pool and its OpenID Connect discovery; on AWS they are on cognito-idp.<region>.amazonaws.com. */
export function wellKnown(context: Context): Hono {
  const app = new Hono()
  app.get('/:poolId/.well-known/jwks.json', async (call) => {
    const pool = context.state.pools.get(call.req.param('poolId'))
    if (pool === undefined) return call.json({ message: AWS_SAYS.noPool(call.req.param('poolId')) }, 404)
    const keys = await keysOf(context, pool)
    return call.json({ keys: [publicKey(keys.id), publicKey(keys.access)] })
  })
  app.get('/:poolId/.well-known/openid-configuration', (call) => {
    const pool = context.state.pools.get(call.req.param('poolId'))
    if (pool === undefined) return call.json({ message: AWS_SAYS.noPool(call.req.param('poolId')) }, 404)
    const prefix = domainOf(context, pool)
    const at = prefix === undefined ? undefined : domainAddress(context, prefix)
    return call.json({
      ...(at === undefined
        ? {}
        : {
            authorization_endpoint: `${at}/oauth2/authorize`,
            end_session_endpoint: `${at}/logout`,
            revocation_endpoint: `${at}/oauth2/revoke`,
            token_endpoint: `${at}/oauth2/token`,
            userinfo_endpoint: `${at}/oauth2/userInfo`,
          }),
      id_token_signing_alg_values_supported: ['RS256'],
      issuer: issuerOf(context, pool.id),
      jwks_uri: `${issuerOf(context, pool.id)}/.well-known/jwks.json`,
      response_types_supported: ['code', 'token'],
      scopes_supported: ['openid', 'email', 'phone', 'profile'],
      subject_types_supported: ['public'],
      token_endpoint_auth_methods_supported: ['client_secret_basic', 'client_secret_post'],
    })
  })
  return app
}
