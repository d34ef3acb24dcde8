/** Takes a token apart: header, payload and signature, each written in base64url. */

/** The two readable parts, and the signature as it is. */
export interface TokenParts {
  readonly header: Readonly<Record<string, unknown>>
  readonly payload: Readonly<Record<string, unknown>>
  readonly signature: string
}

/** Reads a token without trusting it: only its signature tells whether it is genuine. */
export function takeApart(token: string): TokenParts {
  const [header = '', payload = '', signature = ''] = token.split('.')
  return { header: decode(header), payload: decode(payload), signature }
}

/** A token with one letter changed, and the address before and after. */
export interface Changed {
  readonly token: string
  readonly before: string
  readonly after: string
}

/** The same token with the first letter of its e-mail address changed; header and signature are the same as before. */
export function withOneLetterChanged(token: string): Changed {
  const [header = '', payload = '', signature = ''] = token.split('.')
  const claims = decode(payload)
  const before = String(claims['email'])
  const after = `${before.startsWith('x') ? 'y' : 'x'}${before.slice(1)}`
  return { token: [header, encode({ ...claims, email: after }), signature].join('.'), before, after }
}

function decode(part: string): Record<string, unknown> {
  const bytes = Uint8Array.from(atob(part.replaceAll('-', '+').replaceAll('_', '/')), (sign) => sign.charCodeAt(0))
  const value: unknown = JSON.parse(new TextDecoder().decode(bytes))
  return typeof value === 'object' && value !== null ? { ...value } : {}
}

function encode(claims: object): string {
  const bytes = new TextEncoder().encode(JSON.stringify(claims))
  return btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replace(/=+$/, '')
}
