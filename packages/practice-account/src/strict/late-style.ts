import type { Chance } from './chance.ts'
import type { FaultInjection } from './fault-injection.ts'

const PAGES = /^\/auth\/[^/]+\/(?:login|signup|forgotPassword)$/

/**
 * A style reaches the pages later than the API: for the first one or two looks they are still unavailable; on AWS up to
 * four minutes [DOC]. The API itself has no state for it.
 */
export function lateStyle(chance: Chance): FaultInjection {
  const pending = new Map<string, number>()
  return {
    api: async (call, next) => {
      const answer = await next(call.input)
      const client = String(call.input.ClientId)
      if (call.operation === 'CreateManagedLoginBranding')
        pending.set(client, 1 + Math.floor(2 * chance(`style ${client}`)))
      return answer
    },
    page: async (request, next) => {
      const { pathname, searchParams } = new URL(request.url)
      const client = searchParams.get('client_id') ?? ''
      const looks = pending.get(client) ?? 0
      if (looks === 0 || request.method !== 'GET' || !PAGES.test(pathname)) return next()
      pending.set(client, looks - 1)
      return new Response('Login pages unavailable. Please contact an administrator.', {
        status: 403,
        headers: { 'content-type': 'text/plain; charset=utf-8' },
      })
    },
  }
}
