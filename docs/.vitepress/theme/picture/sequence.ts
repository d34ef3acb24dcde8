/** From the sign-up to the confirmed user: who says what to whom, in order, as a drawing of three lifelines. */

export const lifelines = [
  { name: 'browser', title: 'Browser', x: 46 },
  { name: 'cognito', title: 'Cognito', x: 150 },
  { name: 'mailbox', title: 'Mailbox', x: 254 },
] as const

type Who = (typeof lifelines)[number]['name']

/** One thing that happens: a message from one to another, or what Cognito has written down by then. */
export type Event =
  | { readonly kind: 'message'; readonly from: Who; readonly to: Who; readonly label: string }
  | { readonly kind: 'state'; readonly at: Who; readonly label: string; readonly good: boolean }

export const events: readonly Event[] = [
  { kind: 'message', from: 'browser', to: 'cognito', label: 'signs up' },
  { kind: 'state', at: 'cognito', label: 'user: UNCONFIRMED', good: false },
  { kind: 'message', from: 'cognito', to: 'mailbox', label: 'mails a link' },
  { kind: 'message', from: 'mailbox', to: 'browser', label: 'the person clicks the link' },
  { kind: 'message', from: 'browser', to: 'cognito', label: 'opens the link' },
  { kind: 'state', at: 'cognito', label: 'user: CONFIRMED', good: true },
  { kind: 'message', from: 'cognito', to: 'browser', label: '“confirmed”' },
]

export const title = 'From the sign-up to the confirmed user'

/** The picture in sentences, for those who do not see it. */
export const description =
  'Three parties: browser, Cognito, mailbox. 1. The browser sends the e-mail address and the password to Cognito. Cognito keeps an unconfirmed user. 2. Cognito sends a mail with a link to the mailbox. 3. The person opens the mail and clicks the link, which opens in the browser. 4. The browser asks Cognito for that address. Cognito confirms the user and verifies the e-mail address. 5. Cognito answers with a page that says so. Your app takes no part in any of it.'

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
  /** Where its words stand, in the middle. */
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
