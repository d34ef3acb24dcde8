import type { Context as Call } from 'hono'

import type { Context } from '../cognito/context.ts'
import { resendConfirmation } from '../cognito/users/resend.ts'
import { message } from '../pages/message.ts'
import { pendingUser } from './cookies.ts'
import messages from './hosted.en.ts'
import { readForm, sibling, textOf, visit } from './page.ts'
import { lookOf } from './views/look.ts'

/** POST /resendcode: a new link or code for the user who signed up in this browser. */
export function resendCode(context: Context, call: Call): Promise<Response> {
  return visit(context, call, async (here) => {
    const user = pendingUser(context, call, here.request.pool)
    if ((await readForm(here)) === undefined || user === undefined) return call.redirect(sibling(here, 'confirm'), 303)
    try {
      resendConfirmation(context, here.request.pool, user, here.request.client.id)
    } catch (error) {
      return call.html(
        message({
          title: messages.confirm.notSent,
          text: textOf(error),
          mood: 'bad',
          look: lookOf(here.request.domain),
        }),
        400,
      )
    }
    here.query.set('sent', 'again')
    return call.redirect(sibling(here, 'confirm'), 303)
  })
}
