import { type AccountChoice, Refusal } from '@workbook/workbook'
import { format } from '@workbook/i18n'
import messages from './server.en.ts'

/** Longer than any name of a profile or a region that somebody types. */
const LONGEST = 128

/** The choice that a page has sent as JSON. @throws Refusal in a sentence for anything else. */
export function choiceFrom(text: string): AccountChoice {
  const body = parsed(text)
  const { account, profile, region } = body
  if (typeof account !== 'string') throw new Refusal(messages.wrongBody)
  return {
    account: plain('account', account),
    profile: optional('profile', profile),
    region: optional('region', region),
  }
}

function parsed(text: string): Readonly<Record<string, unknown>> {
  try {
    const body: unknown = JSON.parse(text)
    if (typeof body === 'object' && body !== null && !Array.isArray(body)) return { ...body }
  } catch {
    // Not JSON: said below, as of every body that is none of a page of ours.
  }
  throw new Refusal(messages.wrongBody)
}

const optional = (name: string, value: unknown) => (value === undefined ? undefined : plain(name, value))

/** One line of plain text. */
function plain(name: string, value: unknown): string {
  // oxlint-disable-next-line no-control-regex -- these are what is refused
  if (typeof value !== 'string' || value.length > LONGEST || /[\u0000-\u001f\u007f]/.test(value)) {
    throw new Refusal(format(messages.wrongField, { name, longest: LONGEST }))
  }
  return value.trim()
}
