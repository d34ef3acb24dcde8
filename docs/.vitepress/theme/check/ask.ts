/** Asks the book's server for the answer behind a button. */
import type { Answers } from '@workbook/server'
import messages from './panel.en.ts'
import { CheckRefused, sentence } from './refused.ts'

/** What a page sends. */
export interface Request {
  readonly token: string
  /** Leaving the page cancels the request. */
  readonly signal: AbortSignal
  /** Sent as JSON. */
  readonly body?: Readonly<Record<string, string>>
}

/** The server's answer to a POST, or a `CheckRefused` with a sentence for the learner if there is none. */
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
    throw new CheckRefused(messages.refused.noServer, { cause: error })
  }
  if (!answer.ok) throw new CheckRefused(await sentence(answer))
  return answer
}

/** The server's answer at this address, for this lesson if it is about one. Both ends share the types. */
export async function ask<Name extends keyof Answers>(
  name: Name,
  request: Request,
  lesson?: string,
): Promise<Answers[Name]> {
  const answer = await post(lesson === undefined ? name : `${name}/${lesson}`, request)
  try {
    return (await answer.json()) as Answers[Name]
  } catch (error) {
    throw new CheckRefused(messages.refused.brokeOff, { cause: error })
  }
}
