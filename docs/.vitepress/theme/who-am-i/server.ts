/** Asks the book's own server: where to sign in, and “Who am I?”. */
import type { SignInPlace, WhoAmI } from '@workbook/server'
import words from './who-am-i.en.ts'
import { sentence } from '../check/refused.ts'
import { PageProblem } from './problem.ts'

const ADDRESS = '/api/who-am-i'
const ANSWERS: ReadonlySet<unknown> = new Set(['row', 'no-row', 'token-refused', 'could-not-look'])

/** Where the learner's account is, as `.env` says at this moment. */
export async function askPlace(pageToken: string): Promise<SignInPlace> {
  const answer = await ask({ headers: { 'X-Workbook-Token': pageToken } })
  if (!answer.ok) throw new PageProblem({ sentence: await sentence(answer) })
  const place: unknown = await answer.json()
  if (isPlace(place)) return place
  throw new PageProblem({ sentence: words.problem.noServer })
}

/**
 * The row of whoever the ID token names. `body` is whatever else the page wants to say; the server does not read it.
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
  const told: unknown = await answer
    .clone()
    .json()
    .catch(() => undefined)
  if (isWhoAmI(told)) return told
  throw new PageProblem({ sentence: await sentence(answer) })
}

async function ask(request: RequestInit): Promise<Response> {
  try {
    return await fetch(ADDRESS, { ...request, cache: 'no-store' })
  } catch (cause) {
    throw new PageProblem({ sentence: words.problem.noServer }, { cause })
  }
}

const isPlace = (value: unknown): value is SignInPlace =>
  typeof value === 'object' && value !== null && 'endpoint' in value && 'region' in value && 'kind' in value

const isWhoAmI = (value: unknown): value is WhoAmI =>
  typeof value === 'object' && value !== null && 'answer' in value && ANSWERS.has(value.answer)
