import type { Context as Call } from 'hono'

import { AWS_SAYS } from '../aws-says.ts'
import { readable, readAccessToken } from '../cognito/auth/tokens.ts'
import type { Context } from '../cognito/context.ts'
import { AwsError } from '../cognito/errors.ts'

/** GET /oauth2/userInfo: needs a token with `openid`; one that the API issued is refused (`oauth/user-info`) [DOC]. */
export async function userInfo(context: Context, call: Call): Promise<Response> {
  const [scheme, token = ''] = (call.req.header('authorization') ?? '').split(' ')
  if (scheme?.toLowerCase() !== 'bearer') return refuse(call, AWS_SAYS.userInfo.noToken)
  try {
    const { user, record } = await readAccessToken(context, token)
    const client = context.state.clients.get(record.clientId)
    const domain = context.state.domains.get(call.req.param('prefix') ?? '')
    if (!client || domain?.poolId !== user.poolId || !record.scope.split(' ').includes('openid'))
      return refuse(call, AWS_SAYS.userInfo.noScope)
    return call.json({ sub: user.sub, ...readable(client, user, record.scope), username: user.username })
  } catch (error) {
    if (error instanceof AwsError) return refuse(call, AWS_SAYS.userInfo.badToken)
    throw error
  }
}

function refuse(call: Call, description: string): Response {
  call.header('WWW-Authenticate', `error="invalid_token",error_description="${description}"`)
  return call.json({ error: 'invalid_token', error_description: description }, 401)
}
