import { Hono, type MiddlewareHandler } from 'hono'
import { bodyLimit } from 'hono/body-limit'

import type { SignIn } from '../who-am-i/sign-in.ts'

/**
 * The two addresses behind the page on which a learner signs in: GET says where to sign in, POST answers “Who am I?”.
 * No token is kept, logged or sent back. `onRow` is called when the learner gets a row.
 */
export function whoAmIRoutes(signIn: SignIn, guard: MiddlewareHandler, onRow?: () => Promise<void>): Hono {
  const routes = new Hono()
  routes.use(guard, unkept)
  routes.get('/', async (context) => context.json(await signIn.place()))
  routes.post('/', bodyLimit({ maxSize: 4096 }), async (context) => {
    const [, token] = /^Bearer (\S+)$/.exec(context.req.header('authorization') ?? '') ?? []
    // The body may say anything, for example {"email":"jane.smith@gmail.com"}: the server does not read it.
    const answer = await signIn.whoAmI(token)
    if (answer.answer === 'row') await onRow?.()
    if (answer.answer === 'token-refused') context.header('WWW-Authenticate', 'Bearer error="invalid_token"')
    return context.json(answer, STATUS[answer.answer])
  })
  return routes
}

/**
 * GET `?user_email=`: an API that trusts the address in the request, to show why that is wrong. It is guarded like every
 * other address of the book is: only its own pages on this machine may ask.
 */
export function trustingRoutes(signIn: SignIn, guard: MiddlewareHandler): Hono {
  const routes = new Hono()
  routes.use(guard, unkept)
  routes.get('/', async (context) => {
    const answer = await signIn.anyRow(context.req.query('user_email') ?? '')
    return context.json(answer, STATUS[answer.answer])
  })
  return routes
}

const unkept: MiddlewareHandler = async (context, next) => {
  await next()
  context.header('Cache-Control', 'no-store')
}

const STATUS = { row: 200, 'no-row': 404, 'token-refused': 401, 'could-not-look': 502 } as const
