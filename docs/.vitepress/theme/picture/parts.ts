/**
 * The whole web app in one picture, in the order in which it is built. Two arrangements of the same parts: a wide one and,
 * for a phone, a tall one.
 */
import messages from './pictures.en.ts'
import { format } from '@workbook/i18n'

const { arrows: labels, parts: said } = messages.app

/** The part that a lesson builds. `everything` is for pages about the whole, `see-it-work` for the one that uses it. */
export type Lit = 'user-pool' | 'app-client' | 'sign-up' | 'user' | 'table' | 'see-it-work' | 'everything'

/** What is built when. */
const order: readonly Lit[] = ['user-pool', 'app-client', 'sign-up', 'user', 'table', 'see-it-work']

interface Box {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

interface Part {
  readonly name: string
  readonly built: Lit
  readonly title: string
  /** A second line, smaller. */
  readonly note: string
  /** It was there before the first lesson of this step. */
  readonly earlier?: true
  /** What takes its place on the page that shows everything at work. */
  readonly atWork?: { readonly title: string; readonly note: string }
  /** The part holds others: its title is at its top. */
  readonly holds?: true
}

/** One way of drawing: where the parts are and how the arrows run. */
export interface Arrangement {
  readonly name: 'wide' | 'tall'
  readonly width: number
  readonly height: number
  readonly boxes: Readonly<Record<string, Box>>
  readonly arrows: Readonly<Record<string, { readonly path: string; readonly label?: readonly [number, number] }>>
}

export const parts: readonly Part[] = [
  { name: 'pool', built: 'user-pool', ...said.pool, note: '', holds: true },
  { name: 'browser', built: 'sign-up', ...said.browser },
  { name: 'page', built: 'sign-up', ...said.page },
  { name: 'client', built: 'app-client', ...said.client },
  { name: 'mail', built: 'user', ...said.mail },
  { name: 'user', built: 'user', ...said.user },
  { name: 'table', built: 'table', ...said.table, earlier: true },
  { name: 'app-page', built: 'see-it-work', ...said.appPage, earlier: true, atWork: said.thisPage },
  { name: 'api', built: 'see-it-work', ...said.api, earlier: true, atWork: said.server },
]

/** An arrow from one part to another. */
interface Arrow {
  readonly name: string
  readonly built: Lit
  readonly label: string
  readonly earlier?: true
}

export const arrows: readonly Arrow[] = [
  { name: 'browser-page', built: 'sign-up', label: '' },
  { name: 'page-client', built: 'sign-up', label: labels.signsUp },
  { name: 'client-user', built: 'sign-up', label: '' },
  { name: 'pool-mail', built: 'user', label: labels.sends },
  { name: 'mail-user', built: 'user', label: labels.click },
  { name: 'user-table', built: 'table', label: labels.sameEmail },
  { name: 'page-pool', built: 'see-it-work', label: '' },
  { name: 'page-api', built: 'see-it-work', label: '', earlier: true },
  { name: 'api-table', built: 'see-it-work', label: '', earlier: true },
]

export const arrangements: readonly Arrangement[] = [
  {
    name: 'wide',
    width: 760,
    height: 372,
    boxes: {
      browser: { x: 12, y: 44, width: 136, height: 66 },
      page: { x: 204, y: 44, width: 150, height: 66 },
      pool: { x: 428, y: 12, width: 320, height: 220 },
      client: { x: 448, y: 44, width: 128, height: 66 },
      mail: { x: 204, y: 150, width: 150, height: 70 },
      user: { x: 600, y: 144, width: 128, height: 66 },
      table: { x: 476, y: 284, width: 252, height: 76 },
      'app-page': { x: 12, y: 284, width: 136, height: 66 },
      api: { x: 204, y: 284, width: 150, height: 66 },
    },
    arrows: {
      'browser-page': { path: 'M148 77H198' },
      'page-client': { path: 'M354 77H442', label: [391, 70] },
      'client-user': { path: 'M576 77H664V138' },
      'pool-mail': { path: 'M428 168H360', label: [391, 161] },
      'mail-user': { path: 'M354 200H594', label: [391, 193] },
      'user-table': { path: 'M664 210V278', label: [612, 262] },
      'page-pool': { path: 'M80 284V252H456V238' },
      'page-api': { path: 'M148 317H198' },
      'api-table': { path: 'M354 317H470' },
    },
  },
  {
    name: 'tall',
    width: 340,
    height: 560,
    boxes: {
      browser: { x: 8, y: 8, width: 134, height: 60 },
      page: { x: 190, y: 8, width: 142, height: 60 },
      pool: { x: 146, y: 104, width: 186, height: 210 },
      client: { x: 190, y: 138, width: 128, height: 60 },
      mail: { x: 8, y: 206, width: 92, height: 86 },
      user: { x: 190, y: 238, width: 128, height: 60 },
      table: { x: 146, y: 362, width: 186, height: 72 },
      'app-page': { x: 8, y: 486, width: 134, height: 60 },
      api: { x: 190, y: 486, width: 142, height: 60 },
    },
    arrows: {
      'browser-page': { path: 'M142 38H184' },
      'page-client': { path: 'M261 68V132', label: [226, 94] },
      'client-user': { path: 'M254 198V232' },
      'pool-mail': { path: 'M146 222H106', label: [123, 215] },
      'mail-user': { path: 'M100 274H184', label: [123, 267] },
      'user-table': { path: 'M254 298V356', label: [206, 344] },
      'page-pool': { path: 'M40 486V308H140' },
      'page-api': { path: 'M142 516H184' },
      'api-table': { path: 'M261 486V440' },
    },
  },
]

/** How a part or an arrow is drawn while `lit` is the lesson's: built before, being built, or still to come. */
export function look({ built, earlier }: Pick<Part, 'built' | 'earlier'>, lit: Lit): 'built' | 'lit' | 'later' {
  if (built === lit) return 'lit'
  if (lit === 'everything' && built !== 'see-it-work') return 'lit'
  return earlier || order.indexOf(built) < order.indexOf(lit) ? 'built' : 'later'
}

/** The words in a box, which depend on the page. */
export const wordsIn = ({ atWork, title, note }: Part, lit: Lit): { readonly title: string; readonly note: string } =>
  (lit === 'see-it-work' && atWork) || { title, note }

/** What the picture says, for those who do not see it. */
export function describe(lit: Lit): string {
  const drawn = (state: 'built' | 'lit') =>
    parts
      .filter((part) => look(part, lit) === state)
      .map((part) => wordsIn(part, lit).title)
      .join(', ')
  const [before, now] = [drawn('built'), drawn('lit')]
  const { before: builtBefore, description, atWork, highlighted, notYet } = messages.app
  return [
    description,
    lit === 'see-it-work' ? atWork : notYet,
    format(highlighted, { parts: now }),
    ...(before === '' ? [] : [format(builtBefore, { parts: before })]),
  ].join(' ')
}
