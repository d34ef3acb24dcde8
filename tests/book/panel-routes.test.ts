/** The server behind the buttons beside a check: it only answers its own pages, and only accepts names of lessons. */
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { describe, expect, test } from 'vitest'

import { bookApp } from '../../packages/server/src/book/app.ts'
import type { SignIn } from '../../packages/server/src/who-am-i/sign-in.ts'
import type { PanelControllers } from '../../packages/server/src/book/panel-routes.ts'
import { panelControllers } from '@workbook/server'
import { ProgressFile, WORKBOOK } from '@workbook/workbook'
import { account, lesson } from './results.ts'

const HOST = '127.0.0.1:4500'
const OWN = `http://${HOST}`
const PATHS = [
  'answers',
  'account',
  'account/use',
  'hint/step09/1-user-pool',
  'compare/step09/1-user-pool',
  'reset/step09/1-user-pool',
]

const reached = { results: { 'step09/1-user-pool': { lesson: lesson('pass'), account, at: 'now' } }, seen: {} }

/** A book of one page, and a panel that remembers what it was asked. */
async function aPanel(panel?: PanelControllers, signIn?: SignIn) {
  const dist = await mkdtemp(join(tmpdir(), 'workbook-dist-'))
  await writeFile(join(dist, 'index.html'), '<html><head></head></html>')
  const asked: unknown[] = []
  const noting: PanelControllers = {
    progress: async () => reached,
    async *progressLive() {
      yield JSON.stringify(reached)
    },
    saw: async (name) => void asked.push(name),
    guesses: async () => ({ guesses: { 'step01/1-a/which': 'this-one' } }),
    keepGuess: async (guess) => void asked.push(guess),
    account: async () => (asked.push('account'), { account }),
    use: async (choice) => (asked.push(choice), { account, sentences: [] }),
    hint: async (id) => (asked.push(id), { account, lesson: lesson('pass'), all: 3, hints: [] }),
    compare: async (id) => (asked.push(id), { yours: '', solution: '', rows: [] }),
    reset: async (id) => (asked.push(id), { sentence: 'Done.' }),
  }
  const app = bookApp({
    dist,
    practice: 'http://127.0.0.1:4510',
    async *check() {},
    panel: panel ?? noting,
    ...(signIn && { signIn }),
  })
  const page = (headers: Record<string, string>) => app.request(`${OWN}/`, { headers: { host: HOST, ...headers } })
  const token = /workbook-token" content="([^"]+)"/.exec(await (await page({})).text())?.[1] ?? ''
  const post = (path: string, { headers = {}, body }: { headers?: Record<string, string>; body?: string } = {}) =>
    app.request(`${OWN}/api/${path}`, {
      method: 'POST',
      headers: { host: HOST, origin: OWN, 'x-workbook-token': token, ...headers },
      ...(body !== undefined && { body }),
    })
  const get = (path: string, headers: Record<string, string> = {}) =>
    app.request(`${OWN}/api/${path}`, { headers: { host: HOST, 'x-workbook-token': token, ...headers } })
  return { page, post, get, asked, [Symbol.asyncDispose]: () => rm(dist, { recursive: true, force: true }) }
}

describe('a button beside the check', () => {
  test.each(PATHS)('%s is refused from another site, and without the token', async (path) => {
    await using panel = await aPanel()
    const body = '{"account":"practice"}'
    const elsewhere = await panel.post(path, { body, headers: { origin: 'https://evil.example' } })
    const tokenless = await panel.post(path, { body, headers: { 'x-workbook-token': 'f'.repeat(64) } })
    expect([elsewhere.status, tokenless.status]).toEqual([403, 403])
    expect(panel.asked).toEqual([])
  })

  test('asks for its lesson, and its answer is kept nowhere', async () => {
    await using panel = await aPanel()
    for (const path of ['hint', 'compare', 'reset']) {
      const answer = await panel.post(`${path}/step09/2-app-client`)
      expect([answer.status, answer.headers.get('cache-control')]).toEqual([200, 'no-store'])
    }
    expect(panel.asked).toEqual(Array(3).fill('step09/2-app-client'))
  })

  test.each(['hint', 'compare', 'reset'])('%s gets no further than names of lessons', async (path) => {
    await using panel = await aPanel(panelControllers(new ProgressFile(WORKBOOK)))
    for (const name of ['..%2f..%2f.env', '..', '9-nothing', '1-user-pool%00']) {
      const answer = await panel.post(`${path}/step09/${name}`)
      expect([404, 409]).toContain(answer.status)
    }
  })

  test('switches the account by what is written in its body, and says a sentence where that is none', async () => {
    await using panel = await aPanel()
    expect((await panel.post('account/use', { body: '{"account":"aws","region":"us-east-1"}' })).status).toBe(200)
    expect(panel.asked).toEqual([{ account: 'aws', profile: undefined, region: 'us-east-1' }])
    const wrong = await panel.post('account/use', { body: 'account=aws' })
    expect([wrong.status, await wrong.json()]).toEqual([
      409,
      { error: 'This isn’t one of the accounts. Reload the page and choose again.' },
    ])
    const long = await panel.post('account/use', { body: JSON.stringify({ account: 'x'.repeat(5000) }) })
    expect(long.status).toBe(413)
  })

  test('says of an account that there is none like it, in the sentence of npm run use', async () => {
    await using panel = await aPanel(panelControllers(new ProgressFile(WORKBOOK)))
    const answer = await panel.post('account/use', { body: '{"account":"practise"}' })
    expect(await answer.json()).toEqual({
      error: 'Which account? Type npm run use practice or npm run use aws. Did you mean “practice”?',
    })
  })
})

describe('a guess at a question of the book', () => {
  test('is kept, and read again by the pages of this server alone', async () => {
    await using panel = await aPanel()
    const guess = { question: 'step01/1-a/which', answer: 'this-one' }
    expect((await panel.post('answers', { body: JSON.stringify(guess) })).status).toBe(204)
    expect(panel.asked).toEqual([guess])
    const answer = await panel.get('answers')
    expect(await answer.json()).toEqual({ guesses: { 'step01/1-a/which': 'this-one' } })
    expect((await panel.get('answers', { 'x-workbook-token': '' })).status).toBe(403)
  })

  test.each([
    ['{"question":"../.env","answer":"a"}', 409],
    [`{"question":"a","answer":"${'b'.repeat(5000)}"}`, 413],
  ])('%s is refused', async (body, status) => {
    await using panel = await aPanel()
    expect((await panel.post('answers', { body })).status).toBe(status)
    expect(panel.asked).toEqual([])
  })
})

test('a page that is kept for later holds no token', async () => {
  await using panel = await aPanel()
  const kept = await (await panel.page({ 'x-workbook-keep': '1' })).text()
  expect(kept).not.toContain('workbook-token')
  expect(kept).toContain('<html>')
  const served = await (await panel.page({})).text()
  expect(served).toContain('workbook-token')
  expect(served).toContain('<html data-served>')
})

describe('the progress of the learner', () => {
  test('is for pages of this server alone, and no browser keeps it', async () => {
    await using panel = await aPanel()
    const answer = await panel.get('progress')
    expect([answer.status, answer.headers.get('cache-control')]).toEqual([200, 'no-store'])
    expect(await answer.json()).toMatchObject({ results: { 'step09/1-user-pool': { at: 'now' } } })
    const tokenless = await panel.get('progress', { 'x-workbook-token': '' })
    const elsewhere = await panel.get('progress', { origin: 'https://evil.example' })
    expect([tokenless.status, elsewhere.status]).toEqual([403, 403])
  })

  test('is sent line by line to a page that follows it, and to no other', async () => {
    await using panel = await aPanel()
    const answer = await panel.get('progress/live')
    expect(answer.headers.get('cache-control')).toBe('no-store')
    expect(await answer.text()).toBe(`${JSON.stringify(reached)}\n`)
    expect((await panel.get('progress/live', { 'x-workbook-token': '' })).status).toBe(403)
  })

  test('can only be read: there is no address that writes it', async () => {
    await using panel = await aPanel()
    expect((await panel.post('progress', { body: '{}' })).status).toBe(404)
  })
})

test('only a page makes the server ask where to sign in; its scripts, pictures and answers do not', async () => {
  const dist = await mkdtemp(join(tmpdir(), 'workbook-dist-'))
  try {
    await mkdir(join(dist, 'assets'))
    for (const file of ['index.html', '404.html', 'assets/app.js', 'favicon.svg'])
      await writeFile(join(dist, file), 'x')
    let asked = 0
    const signIn = { origin: async () => `http://127.0.0.1:${++asked}`, place: never, whoAmI: never, anyRow: never }
    const app = bookApp({ dist, practice: 'http://127.0.0.1:4510', async *check() {}, signIn })
    const get = (path: string) => app.request(`${OWN}${path}`, { headers: { host: HOST } })
    for (const path of ['/assets/app.js', '/assets/none.js', '/favicon.svg', '/api/nothing']) await get(path)
    expect(asked).toBe(0)
    const page = await get('/')
    expect(asked).toBe(1)
    expect(page.headers.get('content-security-policy')).toContain("connect-src 'self' http://127.0.0.1:1;")
    expect((await get('/assets/none.js')).status).toBe(404)
  } finally {
    await rm(dist, { recursive: true, force: true })
  }
})

test.each([
  ['row', { answer: 'row', email: 'a', table: 'b', row: {} }, ['who-am-i']],
  ['no row', { answer: 'no-row', email: 'a', table: 'b' }, []],
] as const)('that the learner has got %s is kept as %j', async (_what, answer, kept) => {
  await using panel = await aPanel(undefined, {
    origin: async () => '',
    place: never,
    whoAmI: async () => answer,
    anyRow: never,
  })
  await panel.post('who-am-i')
  expect(panel.asked).toEqual(kept)
})

const never = () => Promise.reject(new Error('Nothing here asks this.'))
