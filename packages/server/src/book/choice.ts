import { type AccountChoice, Refusal } from '@workbook/workbook'
import { format } from '@workbook/i18n'
import messages from './server.en.ts'

/** Longer than any name of a profile or a region. */
const LONGEST = 128

/** The choice that a page has sent as JSON. @throws Refusal with a sentence for anything else. */
export function choiceFrom(text: string): AccountChoice {
  const { account, profile, region } = fieldsOf(text)
  if (typeof account !== 'string') throw new Refusal(messages.wrongBody)
  const plain = line('account', account) ?? account
  return { account: plain, profile: line('profile', profile), region: line('region', region) }
}

function fieldsOf(text: string): Readonly<Partial<Record<string, unknown>>> {
  try {
    return Object(JSON.parse(text))
  } catch (cause) {
    throw new Refusal(messages.wrongBody, undefined, { cause })
  }
}

/** One line of plain text: these values are written into `.env`. */
function line(name: string, value: unknown): string | undefined {
  if (value === undefined) return undefined
  // oxlint-disable-next-line no-control-regex -- exactly these are refused
  if (typeof value !== 'string' || value.length > LONGEST || /[\u0000-\u001f\u007f]/.test(value)) {
    throw new Refusal(format(messages.wrongField, { name, longest: LONGEST }))
  }
  return value.trim()
}
