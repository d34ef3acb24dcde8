/**
 * What every page gets. No inline script or style, no frames. A page with a form sets its own form-action and
 * referrer policy: under `no-referrer` browsers post forms with `Origin: null`, which we would refuse.
 */
export function protect(headers: Headers): void {
  setDefault(headers, 'Content-Security-Policy', contentSecurityPolicy("'none'"))
  setDefault(headers, 'Referrer-Policy', 'no-referrer')
  setDefault(headers, 'Cache-Control', 'no-store')
  headers.set('X-Content-Type-Options', 'nosniff')
  headers.set('X-Frame-Options', 'DENY')
  headers.set('Cross-Origin-Opener-Policy', 'same-origin')
}

export function contentSecurityPolicy(formAction: string): string {
  return [
    "default-src 'none'",
    "style-src 'self'",
    "script-src 'self'",
    "img-src 'self'",
    "connect-src 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
    `form-action ${formAction}`,
  ].join('; ')
}

/** Headers of a page with a form. Browsers apply form-action to the redirect that follows too, hence the callback. */
export function formHeaders(callback?: string): Record<string, string> {
  const target = callback !== undefined && URL.canParse(callback) ? new URL(callback) : undefined
  const source = target && (/^https?:$/.test(target.protocol) ? target.origin : target.protocol)
  return {
    'Content-Security-Policy': contentSecurityPolicy(source ? `'self' ${source}` : "'self'"),
    'Referrer-Policy': 'same-origin',
  }
}

/** The learner's own pages may read keys, discovery and tokens; the token endpoint itself is open to all (`oauth/every-origin`). */
export function allowNeighbour(headers: Headers, request: Request, origin: string): void {
  const { pathname } = new URL(request.url)
  if (headers.has('Access-Control-Allow-Origin')) return
  if (!/\/\.well-known\/|\/oauth2\/(?:userInfo|revoke)$/.test(pathname)) return
  headers.set('Access-Control-Allow-Origin', origin)
  headers.set('Vary', 'Origin')
}

function setDefault(headers: Headers, name: string, value: string): void {
  if (!headers.has(name)) headers.set(name, value)
}
