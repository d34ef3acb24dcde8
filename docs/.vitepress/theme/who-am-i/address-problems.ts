/** Why Cognito did not change or verify an address, by the name of its error. */
import messages from './become-jane.en.ts'
import type { Problem } from './problem.ts'
import { format } from '@workbook/i18n'

const KNOWN: Readonly<Record<string, string>> = messages.refused

/** The library puts the name of an error into `code`, and into `name` too. */
export function addressRefused(error: Error & { readonly code?: string }): Problem {
  const name = error.code ?? error.name
  return { sentence: KNOWN[name] ?? format(messages.refusedOtherwise, { name }) }
}
