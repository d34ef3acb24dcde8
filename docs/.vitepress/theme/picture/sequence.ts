/** From the sign-up to the confirmed user: who says what to whom, in order, as a drawing of three lifelines. */
import messages from './pictures.en.ts'

const said = messages.sequence

export const lifelines = [
  { name: 'browser', title: said.browser, x: 46 },
  { name: 'cognito', title: 'Cognito', x: 150 },
  { name: 'mailbox', title: said.mailbox, x: 254 },
] as const

type Who = (typeof lifelines)[number]['name']

/** One thing that happens: a message from one to another, or what Cognito has written down by then. */
export type Event =
  | { readonly kind: 'message'; readonly from: Who; readonly to: Who; readonly label: string }
  | { readonly kind: 'state'; readonly at: Who; readonly label: string; readonly good: boolean }

export const events: readonly Event[] = [
  { kind: 'message', from: 'browser', to: 'cognito', label: said.signsUp },
  { kind: 'state', at: 'cognito', label: said.unconfirmed, good: false },
  { kind: 'message', from: 'cognito', to: 'mailbox', label: said.mails },
  { kind: 'message', from: 'mailbox', to: 'browser', label: said.clicks },
  { kind: 'message', from: 'browser', to: 'cognito', label: said.opens },
  { kind: 'state', at: 'cognito', label: said.confirmed, good: true },
  { kind: 'message', from: 'cognito', to: 'browser', label: said.told },
]

/** The texts over and under it, and the picture in sentences for those who do not see it. */
export const { caption, description, title } = said

/** Sizes, in units of the drawing. */
export const WIDTH = 300
const TOP = 40
const STEP = 42
export const HEIGHT = TOP + events.length * STEP + 12

const xOf = (who: Who) => lifelines.find(({ name }) => name === who)?.x ?? 0

/** Where an event is drawn; messages are numbered. */
export interface Drawn {
  readonly event: Event
  readonly y: number
  readonly from: number
  readonly to: number
  /** Where its text is, in the middle. */
  readonly middle: number
  /** 0 for a state. */
  readonly number: number
}

/** All events with their places, from top to bottom. */
export function draw(): readonly Drawn[] {
  let number = 0
  return events.map((event, at) => {
    const y = TOP + (at + 1) * STEP - 8
    if (event.kind === 'state') {
      const x = xOf(event.at)
      return { event, y, from: x, to: x, middle: x, number: 0 }
    }
    const [from, to] = [xOf(event.from), xOf(event.to)]
    return { event, y, from, to: to + (to > from ? -5 : 5), middle: (from + to) / 2, number: ++number }
  })
}
