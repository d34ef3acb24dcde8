/** Asks the book's server for what stands behind a button. */
import words from './panel.en.ts'
import { CheckRefused, sentence } from './refused.ts'

/** What a page sends along. */
export interface Request {
  readonly token: string
  /** Leaving the page ends the question. */
  readonly signal: AbortSignal
  /** Sent as JSON. */
  readonly body?: Readonly<Record<string, string>>
}

/** The server's answer to a POST; a `CheckRefused` with a sentence for the learner where there is none. */
export async function post(path: string, { token, signal, body }: Request): Promise<Response> {
  const headers = { 'X-Workbook-Token': token, ...(body && { 'Content-Type': 'application/json' }) }
  let answer: Response
  try {
    answer = await fetch(`/api/${path}`, {
      method: 'POST',
      headers,
      signal,
      ...(body && { body: JSON.stringify(body) }),
    })
  } catch (error) {
    throw new CheckRefused(words.refused.noServer, { cause: error })
  }
  if (!answer.ok) throw new CheckRefused(await sentence(answer))
  return answer
}

/** The JSON of an answer, once `fits` has recognised it. */
export async function ask<Answer>(
  path: string,
  request: Request,
  fits: (value: unknown) => value is Answer,
): Promise<Answer> {
  const answer = await post(path, request)
  const value: unknown = await answer.json().catch(() => undefined)
  if (!fits(value)) throw new CheckRefused(words.refused.brokeOff)
  return value
}
