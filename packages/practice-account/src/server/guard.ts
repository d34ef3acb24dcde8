import type { IncomingHttpHeaders } from 'node:http'

const LOOPBACK = ['127.0.0.1', 'localhost', '[::1]']

/** Who sent a request, as far as the browser says. */
export type Sender =
  /** No browser page: the AWS SDK, the CLI, or a person who opened the address. */
  | { readonly kind: 'direct' }
  /** One of our own pages. */
  | { readonly kind: 'own' }
  /** A page that the learner serves on this machine on another port. */
  | { readonly kind: 'neighbour'; readonly origin: string }
  | { readonly kind: 'foreign' }

/**
 * The port answers only to this machine, but a page in the learner's browser runs on this machine too. So the name
 * that the request was sent to must be a loopback name (against DNS rebinding).
 */
export function isOwnHost(host: string | undefined, port: number): boolean {
  return LOOPBACK.some((name) => host === `${name}:${port}` || (port === 80 && host === name))
}

/** Reads Origin, and Sec-Fetch-Site for the requests to which browsers add no Origin. */
export function senderOf(headers: IncomingHttpHeaders, port: number): Sender {
  const { origin } = headers
  if (origin !== undefined) {
    if (LOOPBACK.some((name) => origin === `http://${name}:${port}`)) return { kind: 'own' }
    return /^http:\/\/(?:127\.0\.0\.1|localhost|\[::1\])(?::\d{1,5})?$/.test(origin)
      ? { kind: 'neighbour', origin }
      : { kind: 'foreign' }
  }
  const site = headers['sec-fetch-site']
  if (site === undefined || site === 'same-origin' || site === 'none') return { kind: 'direct' }
  // Following a link is fine; a picture, script or frame on another site is not.
  const follows = headers['sec-fetch-mode'] === 'navigate' && headers['sec-fetch-dest'] === 'document'
  return follows ? { kind: 'direct' } : { kind: 'foreign' }
}
