import type { HostedPagesBrowser } from './context.ts'

/** A minimal browser for the hosted pages. It keeps cookies and posts a form with its hidden fields. */
export function openBrowser(endpoint: string): HostedPagesBrowser {
  const cookies = new Map<string, string>()
  const send = async (
    url: string,
    init: { method?: string; body?: URLSearchParams; headers?: Record<string, string> },
  ) => {
    const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ')
    const headers = { ...init.headers, ...(cookie && { cookie }) }
    const answer = await fetch(new URL(url, endpoint), { ...init, redirect: 'manual', headers })
    for (const set of answer.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=;]+)=([^;]*)/.exec(set) ?? []
      cookies.set(name, value)
    }
    return answer
  }
  return {
    get: (url) => send(url, {}),
    async submit(url, fields) {
      const page = await (await send(url, {})).text()
      const hidden = [...page.matchAll(/<input[^>]*type="hidden"[^>]*>/g)].map(([input]) => [
        /name="([^"]*)"/.exec(input)?.[1] ?? '',
        /value="([^"]*)"/.exec(input)?.[1] ?? '',
      ])
      const body = new URLSearchParams({ ...Object.fromEntries(hidden), ...fields })
      return send(url, { method: 'POST', body, headers: { origin: new URL(url, endpoint).origin } })
    },
  }
}
