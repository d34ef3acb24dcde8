import { textOf, type IndexRule } from './indexes.ts'

/** What a row is found by: one text for each index of its table, in order; null if an index leaves it out. */
export type Texts = readonly (string | null)[]

/** Rows by key, in the order in which they were added, with the given indexes. */
export class Table<T> {
  readonly #rows = new Map<string, Row<T>>()
  readonly #indexes: readonly Index<T>[]

  constructor(indexes: readonly Index<T>[] = []) {
    this.#indexes = indexes
  }

  get size(): number {
    return this.#rows.size
  }

  get(key: string): T | undefined {
    return this.#rows.get(key)?.record
  }

  *values(): IterableIterator<T> {
    for (const row of this.#rows.values()) yield row.record
  }

  *entries(): IterableIterator<[string, T]> {
    for (const [key, row] of this.#rows) yield [key, row.record]
  }

  /** Every row as JSON, with its texts. Rows that were never asked for are not read for it. */
  *written(): IterableIterator<{ key: string; texts: Texts; json: string }> {
    for (const [key, row] of this.#rows) yield { key, texts: row.texts, json: row.toJson() }
  }

  textsOf(record: T): Texts {
    return this.#indexes.map((index) => index.textOf(record) ?? null)
  }

  /** Puts a row, or removes it with null. Returns what was there before. */
  set(key: string, record: T | null): T | undefined {
    const before = this.#rows.get(key)?.record
    this.#replace(key, record === null ? undefined : new Row(this.textsOf(record), record))
    return before
  }

  /** Puts a row as unparsed JSON, which is parsed when the row is first read. */
  keep(key: string, json: { toString(): string }, texts: Texts): void {
    this.#replace(key, new Row<T>(texts, undefined, json))
  }

  #replace(key: string, row: Row<T> | undefined): void {
    const before = this.#rows.get(key)
    if (row === undefined) this.#rows.delete(key)
    else this.#rows.set(key, row)
    for (const [place, index] of this.#indexes.entries()) {
      const [was, is] = [before?.texts[place] ?? null, row?.texts[place] ?? null]
      if (was === is) continue
      if (was !== null) index.remove(was, key)
      if (is !== null) index.add(is, key)
    }
  }
}

class Row<T> {
  readonly texts: Texts
  #record: T | undefined
  #json: { toString(): string } | undefined

  constructor(texts: Texts, record: T | undefined, json?: { toString(): string }) {
    this.texts = texts
    this.#record = record
    this.#json = json
  }

  get record(): T {
    this.#record ??= JSON.parse(String(this.#json)) as T
    this.#json = undefined
    return this.#record
  }

  toJson(): string {
    return this.#json === undefined ? JSON.stringify(this.#record) : String(this.#json)
  }
}

/** Finds the keys of the rows that have some text in common, such as all users of a pool. */
export class Index<T> {
  /** Most texts belong to a single row, and such a text doesn't need a set. */
  readonly #keys = new Map<string, string | Set<string>>()
  readonly #rule: IndexRule<T>

  constructor(rule: IndexRule<T>) {
    this.#rule = rule
  }

  textOf(row: T): string | undefined {
    return textOf(this.#rule, row)
  }

  find(text: string): Iterable<string> {
    const keys = this.#keys.get(text)
    return typeof keys === 'string' ? [keys] : (keys ?? [])
  }

  first(text: string): string | undefined {
    const keys = this.#keys.get(text)
    return typeof keys === 'string' ? keys : keys?.values().next().value
  }

  count(text: string): number {
    const keys = this.#keys.get(text)
    return typeof keys === 'string' ? 1 : (keys?.size ?? 0)
  }

  add(text: string, key: string): void {
    const keys = this.#keys.get(text)
    if (keys === undefined) this.#keys.set(text, key)
    else if (typeof keys === 'string') this.#keys.set(text, new Set([keys, key]))
    else keys.add(key)
  }

  remove(text: string, key: string): void {
    const keys = this.#keys.get(text)
    if (typeof keys !== 'string') keys?.delete(key)
    if (keys === key || (typeof keys === 'object' && keys.size === 0)) this.#keys.delete(text)
  }
}
