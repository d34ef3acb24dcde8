import { CALLBACK, codeRequest } from '../callback.ts'
import type { HostedApp, ContractContext } from '../context/context.ts'
import { holds, matches, need, refused, same } from '../expect.ts'
import { defineTopic } from '../row.ts'

const LINK = { VerificationMessageTemplate: { DefaultEmailOption: 'CONFIRM_WITH_LINK' as const } }

/** The address of a hosted page with an app's parameters; `more` changes them, `undefined` leaves one out. */
function at({ pages, clientId }: HostedApp, page: string, more: Record<string, string | undefined> = {}): string {
  return `${pages}/${page}?${codeRequest(clientId, more)}`
}

const locationOf = (answer: Response, base: string) => new URL(need('a redirect', answer.headers.get('location')), base)

/** A user who signed up and was mailed a link. */
async function linked(context: ContractContext) {
  const app = await context.hosted({ pool: LINK })
  const email = context.email()
  const sub = await context.signUp(app.clientId, email)
  const link = new URL(need('a link in the mail', (await context.mail(email)).link))
  const status = async () =>
    (await context.cognito.adminGetUser({ UserPoolId: app.poolId, Username: email })).UserStatus
  return { ...app, email, sub, link, status }
}

/** The error that a request for a code ends with, and where it was sent. */
async function errorAt(context: ContractContext, app: HostedApp, more: Record<string, string | undefined>) {
  const answer = await context.browser().get(at(app, 'oauth2/authorize', { state: 'mine', ...more }))
  return locationOf(answer, app.pages)
}

export default defineTopic('hosted-pages', 'Hosted pages', [
  {
    id: 'hosted-pages/link',
    behaviour: 'The mailed link names client, user name (the sub) and code, at /confirmUser of the domain.',
    source: 'DOC',
    needs: ['inbox'],
    run: async (context) => {
      const { link, clientId, sub } = await linked(context)
      matches('path', link.pathname, /\/confirmUser\/?$/)
      same('client_id', link.searchParams.get('client_id'), clientId)
      same('user_name', link.searchParams.get('user_name'), sub)
      need('confirmation_code', link.searchParams.get('confirmation_code'))
    },
  },
  {
    id: 'hosted-pages/link-confirms',
    behaviour: 'A plain GET of the link confirms.',
    source: 'DOC',
    needs: ['inbox'],
    run: async (context) => {
      const { link, status } = await linked(context)
      same('status of the page', (await context.browser().get(link.href)).status, 200)
      same('UserStatus', await status(), 'CONFIRMED')
    },
  },
  {
    id: 'hosted-pages/link-with-or-without-slash',
    behaviour: 'The link works with and without a slash behind confirmUser.',
    source: 'FIELD',
    needs: ['inbox'],
    run: async (context) => {
      for (const path of ['/confirmUser', '/confirmUser/']) {
        const { link, status } = await linked(context)
        await context.browser().get(link.href.replace(/\/confirmUser\/?\?/, `${path}?`))
        same(`UserStatus by ${path}`, await status(), 'CONFIRMED')
      }
    },
  },
  {
    id: 'hosted-pages/link-signs-nobody-in',
    behaviour: 'The page of the link stays where it is: it leads nowhere and starts no session.',
    source: 'FIELD',
    needs: ['inbox'],
    run: async (context) => {
      const { link, ...app } = await linked(context)
      const browser = context.browser()
      same('redirect', (await browser.get(link.href)).headers.get('location'), null)
      const next = locationOf(await browser.get(at(app, 'oauth2/authorize')), app.pages)
      matches('where authorize leads', next.pathname, /\/login$/)
    },
  },
  {
    id: 'hosted-pages/link-of-another',
    behaviour: 'A link with a wrong code does not confirm.',
    source: 'DOC',
    needs: ['inbox'],
    run: async (context) => {
      const { link, status } = await linked(context)
      link.searchParams.set('confirmation_code', '000000x')
      const answer = await context.browser().get(link.href)
      holds('an error page', answer.status >= 400, answer.status)
      same('UserStatus', await status(), 'UNCONFIRMED')
    },
  },
  {
    id: 'hosted-pages/authorize-to-login',
    behaviour: 'Without a session /oauth2/authorize leads to /login with the same parameters.',
    source: 'DOC',
    run: async (context) => {
      const app = await context.sharedHosted()
      const more = { state: 'a&b=c', scope: 'openid email' }
      const answer = await context.browser().get(at(app, 'oauth2/authorize', more))
      same('status', answer.status, 302)
      const { pathname, searchParams } = locationOf(answer, app.pages)
      matches('path', pathname, /\/login$/)
      const expected = { client_id: app.clientId, response_type: 'code', redirect_uri: CALLBACK, ...more }
      for (const [name, value] of Object.entries(expected)) same(name, searchParams.get(name), value)
    },
  },
  ...['login', 'signup', 'forgotPassword'].map((page) => ({
    id: `hosted-pages/page-${page.toLowerCase()}`,
    behaviour: `/${page} is a page with a form.`,
    source: 'DOC' as const,
    run: async (context: ContractContext) => {
      const answer = await context.browser().get(at(await context.sharedHosted(), page))
      same('status', answer.status, 200)
      holds('a form', /<form[\s>]/i.test(await answer.text()), 'none')
    },
  })),
  {
    id: 'hosted-pages/unregistered-callback',
    behaviour: 'A redirect_uri that is not registered, to the letter, leads to /error and never to that address.',
    source: 'FIELD',
    run: async (context) => {
      const app = await context.sharedHosted()
      for (const uri of ['https://evil.example', `${CALLBACK}/`, `${CALLBACK}.evil.example`, '//evil.example']) {
        const { origin, pathname, searchParams } = await errorAt(context, app, { redirect_uri: uri })
        same(`origin for ${uri}`, origin, new URL(app.pages).origin)
        matches('path', pathname, /\/error$/)
        same('error', searchParams.get('error'), 'redirect_mismatch')
        same('client_id', searchParams.get('client_id'), app.clientId)
      }
    },
  },
  {
    id: 'hosted-pages/error-page',
    behaviour: 'The error page is HTTP 400.',
    source: 'FIELD',
    run: async (context) => {
      const app = await context.sharedHosted()
      same('status', (await context.browser().get(`${app.pages}/error?error=redirect_mismatch`)).status, 400)
    },
  },
  {
    id: 'hosted-pages/invalid-request',
    behaviour: 'A bad request with a good callback goes back there with invalid_request, and with its state.',
    source: 'DOC',
    run: async (context) => {
      const { origin, searchParams } = await errorAt(context, await context.sharedHosted(), { response_type: 'banana' })
      same('origin', origin, CALLBACK)
      same('error', searchParams.get('error'), 'invalid_request')
      same('state', searchParams.get('state'), 'mine')
    },
  },
  {
    id: 'hosted-pages/unauthorized-client',
    behaviour: 'A flow that the client has not goes back with unauthorized_client.',
    source: 'DOC',
    run: async (context) => {
      const url = await errorAt(context, await context.sharedHosted(), { response_type: 'token' })
      same(
        'error',
        url.searchParams.get('error') ?? new URLSearchParams(url.hash.slice(1)).get('error'),
        'unauthorized_client',
      )
    },
  },
  {
    id: 'hosted-pages/invalid-scope',
    behaviour: 'A scope that the client has not goes back with invalid_scope, as the error or as its description.',
    source: 'DOC',
    run: async (context) => {
      const { searchParams } = await errorAt(context, await context.sharedHosted(), { scope: 'openid phone' })
      const told = [searchParams.get('error'), searchParams.get('error_description')]
      holds('invalid_scope', told.includes('invalid_scope'), told)
    },
  },
  {
    id: 'hosted-pages/pkce-only-s256',
    behaviour: 'A PKCE challenge is S256; plain is invalid_request.',
    source: 'DOC',
    run: async (context) => {
      const plain = { code_challenge: 'x'.repeat(43), code_challenge_method: 'plain' }
      const { searchParams } = await errorAt(context, await context.sharedHosted(), plain)
      same('error', searchParams.get('error'), 'invalid_request')
    },
  },
  {
    id: 'hosted-pages/logout',
    behaviour: '/logout leads to a logout_uri that is registered, and to no other.',
    source: 'DOC',
    run: async (context) => {
      const app = await context.sharedHosted()
      const leave = async (logout_uri: string) => {
        const query = new URLSearchParams({ client_id: app.clientId, logout_uri })
        return locationOf(await context.browser().get(`${app.pages}/logout?${query}`), app.pages).href
      }
      same('registered', await leave(`${CALLBACK}/bye`), `${CALLBACK}/bye`)
      for (const uri of ['https://evil.example', `${CALLBACK}/bye/`, CALLBACK])
        same(`origin for ${uri}`, new URL(await leave(uri)).origin, new URL(app.pages).origin)
    },
  },
  {
    id: 'hosted-pages/logout-and-sign-in',
    behaviour: '/logout with redirect_uri and response_type leads to the sign-in page.',
    source: 'DOC',
    run: async (context) => {
      const app = await context.sharedHosted()
      const answer = await context.browser().get(at(app, 'logout'))
      matches('path', locationOf(answer, app.pages).pathname, /\/login$/)
    },
  },
  {
    id: 'hosted-pages/unconfirmed-cannot-enter',
    behaviour: 'A user who is not confirmed gets no code for the app.',
    source: 'DOC',
    run: async (context) => {
      const app = await context.sharedHosted()
      const email = context.email()
      await context.signUp(app.clientId, email)
      await refused(context.signIn(app.clientId, email), 'UserNotConfirmedException')
      const answer = await context.browser().submit(at(app, 'login'), { username: email, password: context.password })
      holds('no code', !(answer.headers.get('location') ?? '').includes('code='), answer.headers.get('location'))
    },
  },
])
