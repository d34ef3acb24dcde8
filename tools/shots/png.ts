/**
 * Smaller PNGs: a picture of a page has few colours that matter, so a palette of the most frequent ones does (RFC 2083:
 * 8 bits a pixel, no interlace, as Chromium writes it).
 */
import { crc32, deflateSync, inflateSync } from 'node:zlib'

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])

/** A picture as pixels: one number 0xRRGGBB for each. */
export interface Pixels {
  readonly width: number
  readonly height: number
  readonly colours: Uint32Array
}

function* chunksOf(png: Buffer) {
  for (let at = 8; at < png.length;) {
    const length = png.readUInt32BE(at)
    yield { type: png.toString('latin1', at + 4, at + 8), data: png.subarray(at + 8, at + 8 + length) }
    at += length + 12
  }
}

/** Reads a PNG with 8 bits for red, green and blue, with or without alpha (which is left out). */
export function readPng(png: Buffer): Pixels {
  const chunks = [...chunksOf(png)]
  const head = chunks.find(({ type }) => type === 'IHDR')?.data ?? Buffer.alloc(13)
  const [width, height, depth, kind] = [head.readUInt32BE(0), head.readUInt32BE(4), head[8], head[9]]
  if (depth !== 8 || (kind !== 2 && kind !== 6)) throw new Error(`This PNG is of kind ${kind} with ${depth} bits.`)
  const size = kind === 2 ? 3 : 4
  const raw = inflateSync(Buffer.concat(chunks.flatMap(({ type, data }) => (type === 'IDAT' ? [data] : []))))
  const bytes = unfilter(raw, width * size, size)
  const colours = Uint32Array.from({ length: width * height }, (_, at) => bytes.readUIntBE(at * size, 3))
  return { width, height, colours }
}

/** Undoes the filters of the rows: each says by which of its neighbours a byte was foretold. */
function unfilter(raw: Buffer, row: number, size: number): Buffer {
  const rows = raw.length / (row + 1)
  const out = Buffer.alloc(rows * row)
  for (let y = 0; y < rows; y++) {
    const filter = raw[y * (row + 1)] ?? 0
    for (let x = 0; x < row; x++) {
      const at = y * row + x
      const left = x < size ? 0 : (out[at - size] ?? 0)
      const above = y === 0 ? 0 : (out[at - row] ?? 0)
      const corner = x < size || y === 0 ? 0 : (out[at - row - size] ?? 0)
      const foretold = [0, left, above, (left + above) >> 1, paeth(left, above, corner)][filter] ?? 0
      out[at] = ((raw[y * (row + 1) + 1 + x] ?? 0) + foretold) & 0xff
    }
  }
  return out
}

function paeth(left: number, above: number, corner: number): number {
  const guess = left + above - corner
  const [a, b, c] = [Math.abs(guess - left), Math.abs(guess - above), Math.abs(guess - corner)]
  return a <= b && a <= c ? left : b <= c ? above : corner
}

const channels = (colour: number) => [colour >> 16, (colour >> 8) & 0xff, colour & 0xff] as const

const distance = (one: number, other: number) => {
  const b = channels(other)
  return channels(one).reduce((sum, value, at) => sum + (value - (b[at] ?? 0)) ** 2, 0)
}

/** The most frequent colours, and for every colour the nearest of them. */
function paletteOf(colours: Uint32Array, size: number) {
  const counts = new Map<number, number>()
  for (const colour of colours) counts.set(colour, (counts.get(colour) ?? 0) + 1)
  const palette = [...counts].toSorted((a, b) => b[1] - a[1] || a[0] - b[0]).map(([colour]) => colour)
  const kept = palette.slice(0, size)
  const nearest = (colour: number) =>
    kept.reduce((best, each, at) => (distance(colour, each) < distance(colour, kept[best] ?? 0) ? at : best), 0)
  return { kept, indexOf: new Map(palette.map((colour) => [colour, nearest(colour)])) }
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data])
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)]
  length.writeUInt32BE(data.length)
  check.writeUInt32BE(crc32(body))
  return Buffer.concat([length, body, check])
}

/** The picture as a PNG with a palette of `size` colours: 16 take half a byte for a pixel, up to 256 a whole one. */
export function writePng({ width, height, colours }: Pixels, size: number): Buffer {
  const { kept, indexOf } = paletteOf(colours, size)
  const bits = size <= 16 ? 4 : 8
  const perByte = 8 / bits
  const row = Math.ceil(width / perByte)
  const raw = Buffer.alloc(height * (row + 1))
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) {
      const at = y * (row + 1) + 1 + Math.floor(x / perByte)
      const index = indexOf.get(colours[y * width + x] ?? 0) ?? 0
      raw[at] = (raw[at] ?? 0) | (index << (bits * (perByte - 1 - (x % perByte))))
    }
  const head = Buffer.alloc(13)
  head.writeUInt32BE(width, 0)
  head.writeUInt32BE(height, 4)
  head.set([bits, 3], 8)
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', head),
    chunk('PLTE', Buffer.from(kept.flatMap((colour) => [...channels(colour)]))),
    chunk('IDAT', deflateSync(raw, { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ])
}
