/** Asks the book's server to run a check of the learner's account. */
import type { CheckEvent } from '../../../../checks/engine/result.ts'
import { readEvents, textOf } from './event.ts'

/** The check could not even start, or broke off. The message is for the learner. */
export class CheckRefused extends Error {
  override name = 'CheckRefused'
}

const noServer = 'The book does not reach its server. Is npm start still running in your terminal?'
const brokeOff =
  'The check broke off before its end. Look at the terminal where npm start runs, then press the button again.'

/** The events of one check, in order; ends with `CheckRefused` when there is no whole result. */
export async function* runCheck(lesson: string, token: string, signal: AbortSignal): AsyncGenerator<CheckEvent> {
  const answer = await ask(lesson, token, signal)
  if (!answer.ok || !answer.body) throw new CheckRefused(await sentence(answer))
  let ended = false
  try {
    for await (const event of readEvents(textOf(answer.body))) {
      ended = event.type === 'end'
      yield event
    }
  } catch (error) {
    throw new CheckRefused(brokeOff, { cause: error })
  }
  if (!ended) throw new CheckRefused(brokeOff)
}

async function ask(lesson: string, token: string, signal: AbortSignal): Promise<Response> {
  try {
    return await fetch(`/api/check/${lesson}`, { method: 'POST', headers: { 'X-Workbook-Token': token }, signal })
  } catch (error) {
    throw new CheckRefused(noServer, { cause: error })
  }
}

/** The server's own sentence, `{ "error": "…" }`, or ours when it sent something else. */
export async function sentence(answer: Response): Promise<string> {
  const body: unknown = await answer.json().catch(() => undefined)
  const own = typeof body === 'object' && body !== null && 'error' in body ? body.error : undefined
  if (typeof own === 'string' && own !== '') return own
  return `The book's server answered ${answer.status}, without a reason. Stop it with Ctrl-C and start it again: npm start`
}

/** The token that our own server puts into each page; without it this is the static book. */
export function pageToken(page: Pick<Document, 'querySelector'>): string | undefined {
  return page.querySelector('meta[name="workbook-token"]')?.getAttribute('content') || undefined
}
