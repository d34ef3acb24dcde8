/** Asks the book's server to run a check of the learner's account. */
import words from '../../../../words/en/book.ts'
import { say } from '../../../../words/say.ts'
import type { CheckEvent } from '../../../../checks/engine/result.ts'
import { readEvents, textOf } from './event.ts'

/** The check could not even start, or broke off. The message is for the learner. */
export class CheckRefused extends Error {
  override name = 'CheckRefused'
}

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
    throw new CheckRefused(words.refused.brokeOff, { cause: error })
  }
  if (!ended) throw new CheckRefused(words.refused.brokeOff)
}

async function ask(lesson: string, token: string, signal: AbortSignal): Promise<Response> {
  try {
    return await fetch(`/api/check/${lesson}`, { method: 'POST', headers: { 'X-Workbook-Token': token }, signal })
  } catch (error) {
    throw new CheckRefused(words.refused.noServer, { cause: error })
  }
}

/** The server's own sentence, `{ "error": "…" }`, or ours when it sent something else. */
export async function sentence(answer: Response): Promise<string> {
  const body: unknown = await answer.json().catch(() => undefined)
  const own = typeof body === 'object' && body !== null && 'error' in body ? body.error : undefined
  if (typeof own === 'string' && own !== '') return own
  return say(words.refused.noReason, { status: answer.status })
}

/** The token that our own server puts into each page; without it this is the static book. */
export function pageToken(page: Pick<Document, 'querySelector'>): string | undefined {
  return page.querySelector('meta[name="workbook-token"]')?.getAttribute('content') || undefined
}
