/** The callback URL of the app clients that the rows create. */
export const CALLBACK = 'https://example.com'

/**
 * The query with which an app sends its visitors to the hosted pages: which app client, and back to where with a code.
 * `more` changes it; `undefined` leaves a parameter out.
 */
export function codeRequest(clientId: string, more: Record<string, string | undefined> = {}): URLSearchParams {
  const all = { client_id: clientId, response_type: 'code', redirect_uri: CALLBACK, ...more }
  return new URLSearchParams(
    Object.entries(all).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  )
}
