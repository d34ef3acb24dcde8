/** What the pages ask a person to do, outside the terminal: a form, a click, a typed yes, a sign-in. */
import { once } from 'node:events'

import { expect } from 'vitest'

import { connect } from '../../tools/world/account.ts'
import { EMAIL, need, PASSWORD } from '../../tools/world/tasks.ts'
import { Visitor } from '../../packages/practice-account/test/browser.ts'
import { idTokenOf, signIn } from '../../packages/server/test/who-am-i/book.ts'
import { type WorkbookCopy, printed } from './copy.ts'

/** Opens the sign-up page that a command has printed, fills in the form and sends it. */
export async function signUpOn(said: string): Promise<void> {
  const page = need(/http:\S+\/signup\?\S+/.exec(said)?.[0])
  const answer = await new Visitor(new URL(page).origin).submit(page, { username: EMAIL, password: PASSWORD })
  expect(answer.status).toBe(303)
}

/** Opens the sign-up page while the client has no style. */
export async function expectNoStyle(said: string): Promise<void> {
  const page = await fetch(need(/http:\S+\/signup\?\S+/.exec(said)?.[0]))
  expect(await page.text()).toContain('Login pages unavailable')
}

/** Clicks the link in the newest mail of the inbox. */
export async function clickTheLink(endpoint: string): Promise<void> {
  const inbox = await fetch(`${endpoint}/inbox.json?to=${encodeURIComponent(EMAIL)}`)
  const [mail] = (await inbox.json()) as { link?: string }[]
  const page = await fetch(need(mail?.link))
  expect(await page.text()).toContain('Your registration has been confirmed!')
}

/** Signs in and asks the book's server “Who am I?”, as the page's button does. Answers what the page would show. */
export async function whoAmI(book: string, endpoint: string, ids: NodeJS.Dict<string>): Promise<string> {
  const settings = { userPoolId: need(ids.USER_POOL_ID), clientId: need(ids.CLIENT_ID) }
  await using account = connect({ endpoint, region: 'us-east-1' })
  const session = await signIn(account, settings)
  const page = await (await fetch(`${book}/`)).text()
  const token = need(/workbook-token" content="([^"]+)"/.exec(page)?.[1])
  const headers = { origin: book, 'x-workbook-token': token, authorization: `Bearer ${idTokenOf(session)}` }
  return (await fetch(`${book}/api/who-am-i`, { method: 'POST', headers })).text()
}

/** A command that asks for a typed yes, in a terminal of its own (made by `script`, which every Debian has). */
export async function typeYes(home: WorkbookCopy, command: string): Promise<{ code: number | null; out: string }> {
  const child = home.open('script', ['-qec', command, '/dev/null'])
  let out = ''
  child.stdout?.on('data', (data) => (out += data))
  const ended = once(child, 'exit')
  await printed(child, /Type yes/)
  child.stdin?.write('yes\n')
  const [code] = (await ended) as [number | null]
  return { code, out }
}
