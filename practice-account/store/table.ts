/** Rows by key, in the order in which they came, with the indexes that were asked for. */
export class Table<T> {
  readonly #rows = new Map<string, T>()
  readonly #indexes: readonly Index<T>[]

  constructor(indexes: readonly Index<T>[] = []) {
    this.#indexes = indexes
  }

  get size(): number {
    return this.#rows.size
  }

  get(key: string): T | undefined {
    return this.#rows.get(key)
  }

  values(): IterableIterator<T> {
    return this.#rows.values()
  }

  entries(): IterableIterator<[string, T]> {
    return this.#rows.entries()
  }

  /** Puts a row, or removes it with null. Returns what was there before. */
  set(key: string, row: T | null): T | undefined {
    const before = this.#rows.get(key)
    if (before !== undefined) for (const index of this.#indexes) index.remove(before, key)
    if (row === null) this.#rows.delete(key)
    else {
      this.#rows.set(key, row)
      for (const index of this.#indexes) index.add(row, key)
    }
    return before
  }
}

/** Finds the keys of the rows that have some text in common, such as all users of a pool. */
export class Index<T> {
  readonly #keys = new Map<string, Set<string>>()
  readonly #of: (row: T) => string | undefined

  constructor(of: (row: T) => string | undefined) {
    this.#of = of
  }

  find(text: string): Iterable<string> {
    return this.#keys.get(text) ?? []
  }

  first(text: string): string | undefined {
    return this.#keys.get(text)?.values().next().value
  }

  count(text: string): number {
    return this.#keys.get(text)?.size ?? 0
  }

  add(row: T, key: string): void {
    const text = this.#of(row)
    if (text === undefined) return
    const keys = this.#keys.get(text)
    if (keys) keys.add(key)
    else this.#keys.set(text, new Set([key]))
  }

  remove(row: T, key: string): void {
    const text = this.#of(row)
    const keys = text === undefined ? undefined : this.#keys.get(text)
    if (text === undefined || keys === undefined) return
    keys.delete(key)
    if (keys.size === 0) this.#keys.delete(text)
  }
}
