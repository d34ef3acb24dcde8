/**
 * What is in a thing: its parts by name, as a card of boxes. One drawing for every width, narrow enough for a phone.
 */

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
  /** What the lesson is about. */
  readonly lit?: true
}

/** A picture of one thing. */
export interface Anatomy {
  /** What the picture is of, in a few words. */
  readonly title: string
  /** The whole picture in sentences, for those who do not see it. */
  readonly description: string
  readonly boxes: readonly Box[]
  /** What joins each box to the next. */
  readonly joins?: string
}

export const anatomies = {
  pool: {
    title: 'The anatomy of a user pool',
    description:
      'A user pool has settings, an app client, a domain and users. Four settings belong to this lesson: people sign in with their e-mail address, visitors may sign themselves up, Cognito verifies the e-mail address, and the mail carries a link. App client and domain come in lessons 2 and 3, the first user in lessons 3 and 4.',
    boxes: [
      {
        title: 'Settings',
        note: 'this lesson',
        lines: [
          { name: 'sign in with', value: 'e-mail address', lit: true },
          { name: 'sign-up', value: 'open to visitors', lit: true },
          { name: 'verify', value: 'e-mail address', lit: true },
          { name: 'the mail has', value: 'a link', lit: true },
        ],
      },
      { title: 'App clients', note: 'lesson 2', lines: [{ name: 'chocolate-web', value: 'id, no secret' }] },
      { title: 'Domain', note: 'lesson 3', lines: [{ name: 'prefix', value: 'choco-4711' }] },
      { title: 'Users', note: 'lessons 3 and 4', lines: [{ name: 'confirmed', value: 'ana@example.org' }] },
    ],
  },
  client: {
    title: 'The anatomy of an app client',
    description:
      'An app client has an id, which is public, and here no secret. It says how the app may sign people in: by SRP and with a refresh token. And it says how the hosted pages may be used: with the code grant, for the scopes openid and email, returning to https://example.com, for the pool’s own people.',
    boxes: [
      {
        title: 'Who it is',
        lines: [
          { name: 'client id', value: 'public' },
          { name: 'client secret', value: 'none', lit: true },
        ],
      },
      {
        title: 'How the app signs in',
        lines: [
          { name: 'SRP', value: 'allowed', lit: true },
          { name: 'refresh token', value: 'allowed' },
        ],
      },
      {
        title: 'What the hosted pages do',
        lines: [
          { name: 'grant', value: 'code', lit: true },
          { name: 'scopes', value: 'openid, email', lit: true },
          { name: 'callback', value: 'https://example.com', lit: true },
          { name: 'people from', value: 'this user pool', lit: true },
        ],
      },
    ],
  },
  token: {
    title: 'The anatomy of an ID token',
    description:
      'A token is three texts joined by dots. The header says which key signed it and how. The payload holds the claims: who issued the token, for which app client, whose it is (sub and e-mail), what kind it is and when it expires. The signature covers both. Only Cognito can make it, with its private key; everybody can check it with the public key from the JWKS.',
    boxes: [
      {
        title: 'Header',
        note: 'eyJra…',
        lines: [
          { name: 'kid', value: 'which key signed' },
          { name: 'alg', value: 'RS256' },
        ],
      },
      {
        title: 'Payload: the claims',
        note: '.eyJzd…',
        lines: [
          { name: 'iss', value: 'your user pool' },
          { name: 'aud', value: 'your app client' },
          { name: 'sub', value: 'the user, for good', lit: true },
          { name: 'email', value: 'ana@example.org', lit: true },
          { name: 'token_use', value: 'id' },
          { name: 'exp', value: 'when it expires' },
        ],
      },
      {
        title: 'Signature',
        note: '.SflKx…',
        lines: [
          { name: 'made with', value: 'Cognito’s private key' },
          { name: 'checked with', value: 'the public key' },
        ],
      },
    ],
  },
  row: {
    title: 'The row under the user’s e-mail address',
    description:
      'Two boxes. In Cognito, the user has an id called sub, the status CONFIRMED and the e-mail address ana@example.org. In the DynamoDB table, the row has the same e-mail address as its partition key, and the attributes first_name, last_name and age. The two addresses must be the same, letter by letter.',
    joins: 'the same, letter by letter',
    boxes: [
      {
        title: 'User',
        note: 'in Cognito',
        lines: [
          { name: 'sub', value: '5d0c…-a1f2' },
          { name: 'status', value: 'CONFIRMED' },
          { name: 'email', value: 'ana@example.org', lit: true },
        ],
      },
      {
        title: 'Row',
        note: 'in chocolate_user',
        lines: [
          { name: 'email (key)', value: 'ana@example.org', lit: true },
          { name: 'first_name', value: 'Ana' },
          { name: 'last_name', value: 'Lopez' },
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
  /** Where each line of text stands. */
  readonly baselines: readonly number[]
}

/** Where everything stands: boxes below each other, and the height of it all. */
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
