/** What the parts of the page share: where to sign in, who is signed in, and what went over the wire. */
import { readonly, shallowRef } from 'vue'

import type { SignInPlace } from '@workbook/server'
import { pageToken } from '../check/page-token.ts'
import type { OwnAddress } from './own-address.ts'
import { PageProblem, type Problem, problemOf } from './problem.ts'
import { askPlace } from './server.ts'
import { OTHER_ACCOUNT, NO_CLIENT, NO_POOL } from './sign-in-problems.ts'
import { type Session, signIn, type Typed } from './sign-in.ts'
import type { WireMessage } from './wire.ts'

/** The page's own memory: gone when the page is closed or reloaded. */
const place = shallowRef<SignInPlace>()
const problem = shallowRef<Problem>()
const session = shallowRef<Session>()
const conversation = shallowRef<readonly WireMessage[]>([])
const busy = shallowRef(false)
/** Empty on the static site, which has no server to ask. */
const token = shallowRef('')

/** Tries something; a problem is shown, and nothing else happens. */
async function attempt(work: () => Promise<void>): Promise<void> {
  if (busy.value) return
  busy.value = true
  problem.value = undefined
  try {
    await work()
  } catch (error) {
    problem.value = problemOf(error)
  } finally {
    busy.value = false
  }
}

/** Finds out where to sign in. `.env` may have changed since the last time. */
async function look(): Promise<SignInPlace> {
  const found = await askPlace(token.value)
  place.value = found
  if (found.userPoolId === undefined) throw new PageProblem(NO_POOL)
  if (found.clientId === undefined) throw new PageProblem(NO_CLIENT)
  // The page may talk only to the Cognito that `.env` named when the page was loaded.
  const allowed = document.querySelector('meta[name="workbook-sign-in"]')?.getAttribute('content')
  if (allowed !== found.endpoint) throw new PageProblem(OTHER_ACCOUNT)
  return found
}

/** For a page whose script is running. */
function open(): void {
  token.value = pageToken(document) ?? ''
  if (token.value !== '' && session.value === undefined) void lookAgain()
}

const lookAgain = (): Promise<void> => attempt(async () => void (await look()))

const enter = (typed: Typed): Promise<void> =>
  attempt(async () => {
    conversation.value = []
    const hear = (message: WireMessage) => {
      conversation.value = [...conversation.value, message]
    }
    session.value = await signIn(await look(), typed, hear)
  })

/** Changes the address of the signed-in user in some way, then uses the tokens that Cognito issues after it. */
async function withAddress(work: (address: OwnAddress) => Promise<void>): Promise<void> {
  const before = session.value
  if (!before) return
  await work(before.address)
  session.value = await before.refresh()
}

function leave(): void {
  session.value?.forget()
  session.value = undefined
  conversation.value = []
}

/** Reactive, and shared by all parts of the page. */
export const useWhoAmI = () => ({
  token: readonly(token),
  place: readonly(place),
  problem: readonly(problem),
  session: readonly(session),
  conversation: readonly(conversation),
  busy: readonly(busy),
  open,
  lookAgain,
  enter,
  withAddress,
  leave,
})
