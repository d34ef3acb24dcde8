import type { Context as Call } from 'hono'
import { html } from 'hono/html'

import type { Context } from '../cognito/context.ts'
import { AwsError } from '../cognito/errors.ts'
import { postConfirmation } from '../cognito/triggers/post-confirmation.ts'
import { confirmByMail } from '../cognito/users/confirm.ts'
import { findUser } from '../cognito/users/find.ts'
import type { Html, Look } from '../pages/layout.ts'
import { message } from '../pages/message.ts'
import messages from './hosted.en.ts'
import { noDomain } from './page.ts'
import { lookOf } from './views/look.ts'

/**
 * GET /confirmUser, where the mailed link leads: a plain GET confirms, the page stays here, and no visitor is signed in
 * (`hosted-pages/link-confirms`) [DOC/FIELD].
 */
export async function confirmUser(context: Context, call: Call): Promise<Response> {
  const domain = context.state.domains.get(call.req.param('prefix') ?? '')
  const pool = domain && context.state.pools.get(domain.poolId)
  if (pool === undefined) return noDomain(call)
  const look = lookOf(domain)
  const query = new URL(call.req.url).searchParams
  const client = context.state.clients.get(query.get('client_id') ?? '')
  const user = findUser(context, pool, query.get('user_name') ?? '')
  if (client === undefined || client.poolId !== pool.id || user === undefined)
    return call.html(
      message({
        ...messages.link.foreign,
        mood: 'bad',
        look,
      }),
      400,
    )
  try {
    const confirmed = confirmByMail(context, pool, user, query.get('confirmation_code') ?? '')
    await postConfirmation(context, pool, confirmed, {
      source: 'PostConfirmation_ConfirmSignUp',
      clientId: client.id,
    })
  } catch (error) {
    if (!(error instanceof AwsError)) throw error
    return call.html(refused(error, look), 400)
  }
  return call.html(
    message({
      ...messages.link.confirmed,
      mood: 'good',
      look,
    }),
  )
}

function refused(error: AwsError, look: Look): Html {
  const said = messages.link
  switch (error.name) {
    case 'NotAuthorizedException':
      return message({
        ...said.again,
        detail: error.message,
        mood: 'good',
        look,
      })
    case 'ExpiredCodeException':
      return message({
        ...said.old,
        mood: 'bad',
        look,
      })
    case 'UserLambdaValidationException':
    case 'UnexpectedLambdaException':
    case 'InvalidLambdaResponseException':
      return message({
        title: said.functionFailed.title,
        text: error.message,
        detail: html`<p class="note practice">
          ${said.functionFailed.stays} <a href="/#functions">${said.functionFailed.runs}</a>
        </p>`,
        mood: 'bad',
        look,
      })
    default:
      return message({
        title: said.wrong.title,
        text: error.message,
        detail: said.wrong.newest,
        mood: 'bad',
        look,
      })
  }
}
