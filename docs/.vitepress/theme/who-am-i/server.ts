/** Asks the book's own server: where to sign in, and “Who am I?”. */
import type { SignInPlace, WhoAmI } from '@workbook/server'
import messages from './who-am-i.en.ts'
import { sentence } from '../check/refused.ts'
import { PageProblem } from './problem.ts'

const ADDRESS = '/api/who-am-i'

/** Where the learner's account is, as `.env` says at this moment. */
export async function askPlace(pageToken: string): Promise<SignInPlace> {
  const answer = await ask({ headers: { 'X-Workbook-Token': pageToken } })
  if (!answer.ok) throw new PageProblem({ sentence: await sentence(answer) })
  return (await answer.json()) as SignInPlace
}

/**
 * The row of the user named in the ID token. `body` is anything else that the page sends; the server does not read it.
 * The token travels in this one header and nowhere else.
 */
export async function askWhoAmI(pageToken: string, idToken: string, body?: object): Promise<WhoAmI> {
  const answer = await ask({
    method: 'POST',
    headers: {
      'X-Workbook-Token': pageToken,
      Authorization: `Bearer ${idToken}`,
      ...(body && { 'Content-Type': 'application/json' }),
    },
    ...(body && { body: JSON.stringify(body) }),
  })
  // An answer that is no row has a status of its own, too; what names no `answer` is a refusal of the server.
  const result = (await answer
    .clone()
    .json()
    .catch(() => ({}))) as Partial<WhoAmI>
  if (result.answer !== undefined) return result as WhoAmI
  throw new PageProblem({ sentence: await sentence(answer) })
}

async function ask(request: RequestInit): Promise<Response> {
  try {
    return await fetch(ADDRESS, { ...request, cache: 'no-store' })
  } catch (cause) {
    throw new PageProblem({ sentence: messages.problem.noServer }, { cause })
  }
}
