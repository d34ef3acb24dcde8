// A minimal browser for the hosted pages: it keeps cookies, reads a form and posts it with its hidden fields.
export class Visitor {
  readonly #cookies = new Map<string, string>()
  readonly #origin: string

  constructor(endpoint: string) {
    this.#origin = endpoint
  }

  async get(url: string): Promise<Response> {
    return this.#send(url, {})
  }

  /** Opens a page with a form, fills it in and sends it. */
  async submit(url: string, fields: Record<string, string>, headers: Record<string, string> = {}): Promise<Response> {
    const page = await (await this.get(url)).text()
    const token = /name="form_token" value="([^"]+)"/.exec(page)?.[1] ?? ''
    return this.post(url, { form_token: token, ...fields }, headers)
  }

  async post(url: string, fields: Record<string, string>, headers: Record<string, string> = {}): Promise<Response> {
    return this.#send(url, {
      method: 'POST',
      body: new URLSearchParams(fields),
      headers: { origin: this.#origin, ...headers },
    })
  }

  async #send(url: string, init: RequestInit): Promise<Response> {
    const cookie = [...this.#cookies].map(([name, value]) => `${name}=${value}`).join('; ')
    const response = await fetch(new URL(url, this.#origin), {
      ...init,
      redirect: 'manual',
      headers: { ...(init.headers as Record<string, string>), cookie },
    })
    for (const set of response.headers.getSetCookie()) {
      const [pair = ''] = set.split(';')
      const [name = '', value = ''] = pair.split('=')
      this.#cookies.set(name, value)
    }
    return response
  }
}
