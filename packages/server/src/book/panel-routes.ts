import { type Context, Hono, type MiddlewareHandler } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { stream } from 'hono/streaming'

import { type AccountChoice, type Guess, guessFrom, Refusal } from '@workbook/workbook'
import type { Answers } from './answers.ts'
import { choiceFrom } from './choice.ts'
import messages from './server.en.ts'

/** The functions that answer the pages, apart from the check itself. Each throws a Refusal for the learner. */
export interface PanelControllers {
  progress(): Promise<Answers['progress']>
  /** The same as JSON, and again after each change, until the signal. */
  progressLive(signal: AbortSignal): AsyncIterable<string>
  /** Records that the learner has seen this. */
  saw(name: string): Promise<void>
  guesses(): Promise<Answers['answers']>
  keepGuess(guess: Guess): Promise<void>
  account(): Promise<Answers['account']>
  use(choice: AccountChoice): Promise<Answers['account/use']>
  /** `lesson` is what the page sent, for example `step09/1-user-pool`: anything but the name of a lesson is refused. */
  hint(lesson: string): Promise<Answers['hint']>
  compare(lesson: string): Promise<Answers['compare']>
  reset(lesson: string): Promise<Answers['reset']>
}

/** The addresses of those answers. `guard` lets only pages of this server through. */
export function panelRoutes(controllers: PanelControllers, guard: MiddlewareHandler): Hono {
  const routes = new Hono()
  routes.use(guard, async (context, next) => {
    await next()
    context.header('Cache-Control', 'no-store')
  })
  const tooLong = bodyLimit({
    maxSize: 4096,
    onError: (context) => context.json({ error: messages.wrongBody }, 413),
  })
  routes.get('/progress', async (context) => context.json(await controllers.progress()))
  routes.get('/progress/live', (context) => {
    context.header('Content-Type', 'application/x-ndjson')
    return stream(context, async (out) => {
      const leaving = new AbortController()
      out.onAbort(() => leaving.abort())
      for await (const line of controllers.progressLive(leaving.signal)) await out.write(`${line}\n`)
    })
  })
  routes.get('/answers', async (context) => context.json(await controllers.guesses()))
  routes.post('/answers', tooLong, async (context) => {
    const guess = guessFrom(await context.req.text())
    if (guess === undefined) throw new Refusal(messages.wrongGuess)
    await controllers.keepGuess(guess)
    return context.body(null, 204)
  })
  routes.post('/account', async (context) => context.json(await controllers.account()))
  routes.post('/account/use', tooLong, async (context) =>
    context.json(await controllers.use(choiceFrom(await context.req.text()))),
  )
  const lesson = ({ req }: Context) => `${req.param('step')}/${req.param('lesson')}`
  const ofLesson = '/:step/:lesson'
  routes.post(`/hint${ofLesson}`, async (context) => context.json(await controllers.hint(lesson(context))))
  routes.post(`/compare${ofLesson}`, async (context) => context.json(await controllers.compare(lesson(context))))
  routes.post(`/reset${ofLesson}`, async (context) => context.json(await controllers.reset(lesson(context))))
  return routes
}
