import { randomBytes } from 'node:crypto'

import { serveStatic } from '@hono/node-server/serve-static'
import { Hono } from 'hono'
import { NONCE, secureHeaders } from 'hono/secure-headers'
import { stream } from 'hono/streaming'

import type { CheckEvent } from '@workbook/engine'
import { Refusal } from '@workbook/workbook'
import type { SignIn } from '../who-am-i/sign-in.ts'
import { replacePracticeAddress } from './address.ts'
import { onlyLoopbackHost, onlyOwnPages } from './guard.ts'
import { pageAt } from './pages.ts'
import { type PanelControllers, panelRoutes } from './panel-routes.ts'
import { trustingRoutes, whoAmIRoutes } from './who-am-i.ts'
import { format } from '@workbook/i18n'
import messages from './server.en.ts'

/** What the book server needs. */
export interface BookOptions {
  /** The folder of the built book. */
  readonly dist: string
  /** The practice account's address. */
  readonly practice: string
  /** Runs the check of one lesson (`step09/1-user-pool`) in the learner's account. */
  check(lesson: string): AsyncIterable<CheckEvent>
  /** What else the page can ask for: progress, account, hint, compare, reset. */
  readonly panel?: PanelControllers
  /** Signing in on a page; without it, a page may only send requests to the book's own server. */
  readonly signIn?: SignIn
}

/** The name that marks the learner's own row as seen: it completes the lesson of that name. */
const WHO_AM_I = 'who-am-i'

/** Kept with each request: the nonce for inline scripts, and the address where pages sign in. */
interface Variables {
  secureHeadersNonce: string
  signInOrigin: string
}

/** Whether a path belongs to a page. If not, it is an answer of the server, or a built file. */
const isPage = (path: string): boolean =>
  !/^\/(?:api|assets)\/|\.(?:svg|png|ico|css|js|json|txt|webmanifest)$/.test(path)

/** The book, and the answers behind its buttons. */
export function bookApp({ dist, practice, check, panel, signIn }: BookOptions): Hono<{ Variables: Variables }> {
  const token = randomBytes(32).toString('hex')
  const app = new Hono<{ Variables: Variables }>()

  app.use(onlyLoopbackHost)
  app.use(replacePracticeAddress(practice))
  app.use(async (context, next) => {
    // Only pages sign in. Finding out where takes a call to the account, and a page has dozens of scripts and pictures.
    context.set('signInOrigin', isPage(context.req.path) ? ((await signIn?.origin()) ?? '') : '')
    return next()
  })
  app.use(
    secureHeaders({
      contentSecurityPolicy: {
        defaultSrc: ["'self'"],
        // The learner's own Cognito, and nothing else.
        connectSrc: ["'self'", (context) => context.get('signInOrigin')],
        scriptSrc: ["'self'", NONCE],
        // Vue sets styles on elements; they come from our own built scripts.
        styleSrc: ["'self'", "'unsafe-inline'"],
        imgSrc: ["'self'", 'data:'],
        // The videos, and only after a click.
        frameSrc: ['https://www.youtube-nocookie.com'],
        frameAncestors: ["'none'"],
        baseUri: ["'none'"],
        formAction: ["'self'"],
        objectSrc: ["'none'"],
        // The book's own worker, which keeps pages for when there is no network.
        workerSrc: ["'self'"],
      },
      referrerPolicy: 'no-referrer',
      // This is http on the learner's own machine.
      strictTransportSecurity: false,
      // The embedded video would not load.
      crossOriginEmbedderPolicy: false,
    }),
  )

  app.post('/api/check/:step/:lesson', onlyOwnPages(token), async (context) => {
    const events = check(`${context.req.param('step')}/${context.req.param('lesson')}`)[Symbol.asyncIterator]()
    // Wait for the first event before the answer begins, so that a refusal can have its own status.
    const first = await events.next()
    context.header('Content-Type', 'application/x-ndjson')
    return stream(context, async (out) => {
      for (let next = first; !next.done; next = await events.next()) await out.write(`${JSON.stringify(next.value)}\n`)
    })
  })
  // The row matters more than the record of having seen it.
  const sawRow = async () => panel?.saw(WHO_AM_I).catch(() => {})
  if (signIn) app.route('/api/who-am-i', whoAmIRoutes(signIn, onlyOwnPages(token), sawRow))
  if (signIn) app.route('/api/user', trustingRoutes(signIn, onlyOwnPages(token)))
  if (panel) app.route('/api', panelRoutes(panel, onlyOwnPages(token)))
  app.all('/api/*', (context) => context.json({ error: messages.nothingHere }, 404))

  const files = serveStatic({ root: dist })
  app.get('*', async (context, next) => (isPage(context.req.path) ? next() : files(context, next)))
  app.get('*', async (context) => {
    // The worker saves pages on the disk, and a token must not be stored there.
    const toKeep = context.req.header('x-workbook-keep') !== undefined
    const given = {
      token: toKeep ? '' : token,
      nonce: context.get('secureHeadersNonce'),
      signInOrigin: context.get('signInOrigin'),
    }
    const { html, status } = await pageAt(dist, context.req.path, given)
    context.header('Cache-Control', 'no-store')
    return context.html(html, status)
  })

  app.onError((error, context) => {
    if (error instanceof Refusal) return context.json({ error: error.message }, 409)
    return context.json({ error: format(messages.fault, { error: error.name }) }, 500)
  })
  return app
}
