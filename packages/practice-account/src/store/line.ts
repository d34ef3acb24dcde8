import { crc32 } from 'node:zlib'

import { layoutOf, RULES } from './indexes.ts'
import type { Kind } from './records.ts'
import type { Texts } from './table.ts'

/** Journals contain the texts of the indexes. These are only valid while every index still has the same rule. */
const LAYOUT = layoutOf(RULES)

/** The JSON of a record as bytes of the journal, not parsed yet: most records are never read. */
export class Slice {
  readonly #bytes: Buffer
  readonly #from: number
  readonly #to: number

  constructor(bytes: Buffer, from: number, to: number) {
    this.#bytes = bytes
    this.#from = from
    this.#to = to
  }

  toString(): string {
    return this.#bytes.toString('utf8', this.#from, this.#to)
  }
}

/** One change as the journal has it: `null` for a record that is gone. */
export interface Entry {
  readonly kind: Kind
  readonly key: string
  /** What the record is found by. Undefined if another version wrote the line: then it is read from the record. */
  readonly texts: Texts | undefined
  readonly json: string | Slice
}

type Head = readonly [Kind, string, Texts]

const TAB = 9
const BRACKET = 91

/**
 * One commit as one line of the journal: the CRC-32 of what follows, a blank, a JSON list of the layout's number and of
 * kind, key and texts for each record, then the records as JSON. Tabs are between; JSON has none of its own.
 */
export function toLine(entries: readonly Entry[]): string {
  const heads = entries.map(({ kind, key, texts }) => [kind, key, texts])
  const text = [JSON.stringify([LAYOUT, ...heads]), ...entries.map(({ json }) => String(json))].join('\t')
  return `${crc32(text).toString(16).padStart(8, '0')} ${text}\n`
}

/** The changes in the line from `from` up to `to`, its line feed; undefined if it is not whole. */
export function fromLine(bytes: Buffer, from: number, to: number): Entry[] | undefined {
  const text = from + 9
  if (to - from < 11 || bytes[text - 1] !== 32) return undefined
  if (Number.parseInt(bytes.toString('latin1', from, text - 1), 16) !== crc32(bytes.subarray(text, to)))
    return undefined
  return bytes[text + 1] === BRACKET ? fromFirstForm(bytes.toString('utf8', text, to)) : fromHeads(bytes, text, to)
}

function fromHeads(bytes: Buffer, text: number, to: number): Entry[] {
  const tab = bytes.indexOf(TAB, text)
  const [layout, ...heads] = JSON.parse(bytes.toString('utf8', text, tab)) as [number, ...Head[]]
  let from = tab + 1
  return heads.map(([kind, key, texts]) => {
    const next = bytes.indexOf(TAB, from)
    const end = next === -1 || next > to ? to : next
    const json = new Slice(bytes, from, end)
    from = end + 1
    return { kind, key, texts: layout === LAYOUT ? texts : undefined, json }
  })
}

/** A line as the first versions wrote it: `[[kind, key, record], …]`. */
function fromFirstForm(text: string): Entry[] {
  const changes = JSON.parse(text) as [Kind, string, unknown][]
  return changes.map(([kind, key, record]) => ({ kind, key, texts: undefined, json: JSON.stringify(record) }))
}
