import { crc32 } from 'node:zlib'
import type { Change } from './records.ts'

/** One commit as one line of the journal: the CRC-32 of the text, a blank, the changes as JSON. */
export function toLine(changes: readonly Change[]): string {
  const text = JSON.stringify(changes)
  return `${crc32(text).toString(16).padStart(8, '0')} ${text}\n`
}

/** The changes of a line, or undefined if it is not whole. */
export function fromLine(line: string): Change[] | undefined {
  const text = line.slice(9)
  if (line.length < 11 || line[8] !== ' ' || Number.parseInt(line.slice(0, 8), 16) !== crc32(text)) return undefined
  return JSON.parse(text) as Change[]
}
