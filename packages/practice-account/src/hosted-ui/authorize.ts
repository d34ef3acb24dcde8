import type { Context as Call } from 'hono'

import type { Context } from '../cognito/context.ts'
import { sessionUser } from './cookies.ts'
import { backToApp } from './grant.ts'
import { sibling, visit } from './page.ts'

/** GET /oauth2/authorize: to the sign-in page, or with a live session straight to the callback (`oauth/session`) [DOC]. */
export function authorize(context: Context, call: Call): Promise<Response> {
  return visit(
    context,
    call,
    (here) => {
      const user = sessionUser(context, call, here.request.pool)
      return user ? backToApp(context, call, here.request, user) : call.redirect(sibling(here, 'login'), 302)
    },
    false,
  )
}
