/**
 * What is in a thing: its parts by name, as a card of boxes. One drawing for every width, narrow enough for a phone.
 */
import messages from './anatomies.en.ts'

/** A box with a title and lines: what it is called, and what it is here. */
interface Box {
  readonly title: string
  /** Smaller, beside the title. */
  readonly note?: string
  readonly lines: readonly Line[]
}

interface Line {
  readonly name: string
  readonly value: string
  /** Whether the lesson is about this line. */
  readonly lit?: true
}

/** A picture of one thing. */
export interface Anatomy {
  /** What the picture is of, in a few messages. */
  readonly title: string
  /** The whole picture in sentences, for readers who can't see it. */
  readonly description: string
  readonly boxes: readonly Box[]
  /** What joins each box to the next. */
  readonly joins?: string
}

const { pool, client, token, row } = messages

export const anatomies = {
  pool: {
    title: pool.title,
    description: pool.description,
    boxes: [
      {
        ...pool.settings,
        lines: [
          { ...pool.signIn, lit: true },
          { ...pool.capitals, lit: true },
          { ...pool.verify, lit: true },
          { ...pool.mail, lit: true },
        ],
      },
      { ...pool.clients, lines: [{ name: 'chocolate-web', value: pool.client }] },
      { ...pool.domain, lines: [{ name: pool.prefix, value: 'choco-4711' }] },
      { ...pool.users, lines: [{ name: pool.confirmed, value: 'ana@example.org' }] },
    ],
  },
  client: {
    title: client.title,
    description: client.description,
    boxes: [
      { title: client.who, lines: [client.id, { ...client.secret, lit: true }] },
      {
        title: client.app,
        lines: [
          { name: 'SRP', value: client.allowed, lit: true },
          { name: client.refresh, value: client.allowed },
        ],
      },
      {
        title: client.pages,
        lines: [
          { name: client.grant, value: 'code', lit: true },
          { name: client.scopes, value: 'openid, email', lit: true },
          { name: client.callback, value: 'https://example.com', lit: true },
          { ...client.people, lit: true },
        ],
      },
    ],
  },
  token: {
    title: token.title,
    description: token.description,
    boxes: [
      {
        title: token.header,
        note: 'eyJra…',
        lines: [
          { name: 'kid', value: token.kid },
          { name: 'alg', value: 'RS256' },
        ],
      },
      {
        title: token.payload,
        note: '.eyJzd…',
        lines: [
          { name: 'iss', value: token.iss },
          { name: 'aud', value: token.aud },
          { name: 'sub', value: token.sub, lit: true },
          { name: 'email', value: 'ana@example.org', lit: true },
          { name: 'token_use', value: 'id' },
          { name: 'exp', value: token.exp },
        ],
      },
      { title: token.signature, note: '.SflKx…', lines: [token.made, token.checked] },
    ],
  },
  row: {
    title: row.title,
    description: row.description,
    joins: row.joins,
    boxes: [
      {
        ...row.user,
        lines: [
          { name: 'sub', value: '5d0c…-a1f2' },
          { name: row.status, value: 'CONFIRMED' },
          { name: 'email', value: 'ana@example.org', lit: true },
        ],
      },
      {
        ...row.row,
        lines: [
          { name: row.key, value: 'ana@example.org', lit: true },
          { name: 'first_name', value: 'Ana' },
          { name: 'last_name', value: 'Lopes' },
          { name: 'age', value: '17' },
        ],
      },
    ],
  },
} as const satisfies Readonly<Record<string, Anatomy>>

export type AnatomyName = keyof typeof anatomies

/** Sizes, in units of the drawing. */
export const WIDTH = 320
const EDGE = 2
const HEAD = 34
const LINE = 26
const GAP = { plain: 10, joined: 44 }

/** A box with its place. */
export interface Placed extends Box {
  readonly y: number
  readonly height: number
  /** Where each line of text is. */
  readonly baselines: readonly number[]
}

/** Where everything is: boxes below each other, and the height of it all. */
export function arrange({ boxes, joins }: Anatomy): { readonly boxes: readonly Placed[]; readonly height: number } {
  let y = EDGE
  const placed = boxes.map((box) => {
    const height = HEAD + box.lines.length * LINE + 6
    const top = y
    y += height + (joins === undefined ? GAP.plain : GAP.joined)
    return { ...box, y: top, height, baselines: box.lines.map((_, at) => top + HEAD + at * LINE + 17) }
  })
  const last = placed.at(-1)
  return { boxes: placed, height: last === undefined ? 0 : last.y + last.height + EDGE }
}
