/** Asks the book's own server: where to sign in, “Who am I?”, and the API that trusts the request. */
import type { AnyRow, SignInPlace, WhoAmI } from '@workbook/server'
import messages from './who-am-i.en.ts'
import { sentence } from '../check/refused.ts'
import { PageProblem } from './problem.ts'

const ADDRESS = '/api/who-am-i'

/** Where the learner's account is, as `.env` says right now. */
export async function askPlace(pageToken: string): Promise<SignInPlace> {
  const answer = await ask(ADDRESS, { headers: { 'X-Workbook-Token': pageToken } })
  if (!answer.ok) throw new PageProblem({ sentence: await sentence(answer) })
  return (await answer.json()) as SignInPlace
}

/**
 * The row of the user named in the ID token. `body` is anything else that the page sends; the server does not read it.
 * The token travels in this one header and nowhere else.
 */
export async function askWhoAmI(pageToken: string, idToken: string, body?: object): Promise<WhoAmI> {
  const answer = await ask(ADDRESS, {
    method: 'POST',
    headers: {
      'X-Workbook-Token': pageToken,
      Authorization: `Bearer ${idToken}`,
      ...(body && { 'Content-Type': 'application/json' }),
    },
    ...(body && { body: JSON.stringify(body) }),
  })
  return answerIn<WhoAmI>(answer)
}

const TRUSTING = '/api/user'

const query = (email: string): string => `${TRUSTING}?user_email=${encodeURIComponent(email)}`

/** The request for people to read: an address in it is not encoded. */
export const lineOf = (email: string): string => `GET ${TRUSTING}?user_email=${email}`

/** The row of anyone, from the API that believes the address in the request. */
export async function askAnyRow(pageToken: string, email: string): Promise<AnyRow> {
  return answerIn<AnyRow>(await ask(query(email), { headers: { 'X-Workbook-Token': pageToken } }))
}

/** Even an answer without a row has its own status; anything without an `answer` is a refusal by the server. */
async function answerIn<T extends { readonly answer: string }>(response: Response): Promise<T> {
  const result = (await response
    .clone()
    .json()
    .catch(() => ({}))) as Partial<T>
  if (result.answer !== undefined) return result as T
  throw new PageProblem({ sentence: await sentence(response) })
}

async function ask(address: string, request: RequestInit): Promise<Response> {
  try {
    return await fetch(address, { ...request, cache: 'no-store' })
  } catch (cause) {
    throw new PageProblem({ sentence: messages.problem.noServer }, { cause })
  }
}
