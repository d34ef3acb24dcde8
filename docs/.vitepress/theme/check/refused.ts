/** Why a button of the book could not do its work, in a sentence for the learner. */
import messages from './panel.en.ts'
import { format } from '@workbook/i18n'

/** The work couldn't start, or it was cut short. The message is for the learner. */
export class CheckRefused extends Error {
  override name = 'CheckRefused'
}

/** The server's own sentence, `{ "error": "…" }`, or ours when it sent something else. */
export async function sentence(answer: Response): Promise<string> {
  const body: unknown = await answer.json().catch(() => undefined)
  const own = typeof body === 'object' && body !== null && 'error' in body ? body.error : undefined
  if (typeof own === 'string' && own !== '') return own
  return format(messages.refused.noReason, { status: answer.status })
}
