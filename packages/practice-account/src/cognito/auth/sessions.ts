import { newSecret } from '../ids.ts'

interface Entry {
  readonly until: number
  readonly value: unknown
}

/**
 * What lasts for minutes and may be lost when the process ends: challenges, authorization codes, browser sessions.
 * Keys can't be guessed; a value is only returned for the purpose it was stored for.
 */
export class Sessions {
  readonly #entries = new Map<string, Entry>()
  readonly #most: number

  constructor(most = 10_000) {
    this.#most = most
  }

  /** Keeps a value under a new key. */
  keep(purpose: string, value: unknown, until: number, key: string = newSecret()): string {
    if (this.#entries.size >= this.#most) this.#forgetOldest()
    this.#entries.set(`${purpose} ${key}`, { until, value })
    return key
  }

  look<T>(purpose: string, key: string, now: number): T | undefined {
    const entry = this.#entries.get(`${purpose} ${key}`)
    return entry && entry.until > now ? (entry.value as T) : undefined
  }

  /** Returns a value and forgets it: for what may only be used once. */
  take<T>(purpose: string, key: string, now: number): T | undefined {
    const value = this.look<T>(purpose, key, now)
    this.forget(purpose, key)
    return value
  }

  forget(purpose: string, key: string): void {
    this.#entries.delete(`${purpose} ${key}`)
  }

  /** Forgets everything. */
  clear(): void {
    this.#entries.clear()
  }

  #forgetOldest(): void {
    for (const key of this.#entries.keys()) {
      this.#entries.delete(key)
      if (this.#entries.size < this.#most * 0.9) return
    }
  }
}
