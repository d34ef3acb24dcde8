import { Hono, type MiddlewareHandler } from 'hono'
import { bodyLimit } from 'hono/body-limit'

import type { AccountChoice } from '@workbook/workbook'
import type { AccountInUse, AccountSwitched, Comparison, HintAnswer, ResetAnswer } from './answers.ts'
import { choiceFrom } from './choice.ts'
import messages from './server.en.ts'

/** What stands behind the buttons of a checkpoint, beside the check itself. Each throws a Refusal for the learner. */
export interface PanelDesk {
  account(): Promise<AccountInUse>
  use(choice: AccountChoice): Promise<AccountSwitched>
  /** `lesson` is what the page sent, for example `step09/1-user-pool`: only a name of a lesson gets any further. */
  hint(lesson: string): Promise<HintAnswer>
  compare(lesson: string): Promise<Comparison>
  reset(lesson: string): Promise<ResetAnswer>
}

/** The addresses of those buttons. `guard` lets only pages of this server through. */
export function panelRoutes(desk: PanelDesk, guard: MiddlewareHandler): Hono {
  const routes = new Hono()
  routes.use(guard, async (context, next) => {
    await next()
    context.header('Cache-Control', 'no-store')
  })
  const tooLong = bodyLimit({
    maxSize: 4096,
    onError: (context) => context.json({ error: messages.wrongBody }, 413),
  })
  routes.post('/account', async (context) => context.json(await desk.account()))
  routes.post('/account/use', tooLong, async (context) =>
    context.json(await desk.use(choiceFrom(await context.req.text()))),
  )
  const lesson = (param: (name: 'step' | 'lesson') => string) => `${param('step')}/${param('lesson')}`
  const ofLesson = '/:step/:lesson'
  routes.post(`/hint${ofLesson}`, async (context) =>
    context.json(await desk.hint(lesson((name) => context.req.param(name)))),
  )
  routes.post(`/compare${ofLesson}`, async (context) =>
    context.json(await desk.compare(lesson((name) => context.req.param(name)))),
  )
  routes.post(`/reset${ofLesson}`, async (context) =>
    context.json(await desk.reset(lesson((name) => context.req.param(name)))),
  )
  return routes
}
