/** The server behind the buttons beside a check: its own pages only, and nothing but names of lessons. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { describe, expect, test } from 'vitest'

import { bookApp } from '../../packages/server/src/book/app.ts'
import type { PanelDesk } from '../../packages/server/src/book/panel-routes.ts'
import { learnersDesk } from '@workbook/server'
import { account, lesson } from './results.ts'

const HOST = '127.0.0.1:4500'
const OWN = `http://${HOST}`
const PATHS = [
  'account',
  'account/use',
  'hint/step09/1-user-pool',
  'compare/step09/1-user-pool',
  'reset/step09/1-user-pool',
]

/** A book of one page, and a desk that remembers what it was asked. */
async function aDesk(desk?: PanelDesk) {
  const dist = await mkdtemp(join(tmpdir(), 'workbook-dist-'))
  await writeFile(join(dist, 'index.html'), '<html><head></head></html>')
  const asked: unknown[] = []
  const noting: PanelDesk = {
    account: async () => (asked.push('account'), { account }),
    use: async (choice) => (asked.push(choice), { account, sentences: [] }),
    hint: async (id) => (asked.push(id), { account, lesson: lesson('pass'), all: 3, hints: [] }),
    compare: async (id) => (asked.push(id), { yours: '', solution: '', rows: [] }),
    reset: async (id) => (asked.push(id), { sentence: 'Done.' }),
  }
  const app = bookApp({ dist, practice: 'http://127.0.0.1:4510', async *check() {}, desk: desk ?? noting })
  const page = (headers: Record<string, string>) => app.request(`${OWN}/`, { headers: { host: HOST, ...headers } })
  const token = /workbook-token" content="([^"]+)"/.exec(await (await page({})).text())?.[1] ?? ''
  const post = (path: string, { headers = {}, body }: { headers?: Record<string, string>; body?: string } = {}) =>
    app.request(`${OWN}/api/${path}`, {
      method: 'POST',
      headers: { host: HOST, origin: OWN, 'x-workbook-token': token, ...headers },
      ...(body !== undefined && { body }),
    })
  return { page, post, asked, [Symbol.asyncDispose]: () => rm(dist, { recursive: true, force: true }) }
}

describe('a button beside the check', () => {
  test.each(PATHS)('%s is refused from another site, and without the token', async (path) => {
    await using desk = await aDesk()
    const body = '{"account":"practice"}'
    const otherRegions = await desk.post(path, { body, headers: { origin: 'https://evil.example' } })
    const tokenless = await desk.post(path, { body, headers: { 'x-workbook-token': 'f'.repeat(64) } })
    expect([otherRegions.status, tokenless.status]).toEqual([403, 403])
    expect(desk.asked).toEqual([])
  })

  test('asks for its lesson, and its answer is kept nowhere', async () => {
    await using desk = await aDesk()
    for (const path of ['hint', 'compare', 'reset']) {
      const answer = await desk.post(`${path}/step09/2-app-client`)
      expect([answer.status, answer.headers.get('cache-control')]).toEqual([200, 'no-store'])
    }
    expect(desk.asked).toEqual(Array(3).fill('step09/2-app-client'))
  })

  test.each(['hint', 'compare', 'reset'])('%s gets no further than names of lessons', async (path) => {
    await using desk = await aDesk(learnersDesk)
    for (const name of ['..%2f..%2f.env', '..', '9-nothing', '1-user-pool%00']) {
      const answer = await desk.post(`${path}/step09/${name}`)
      expect([404, 409]).toContain(answer.status)
    }
  })

  test('switches the account by what is written in its body, and says a sentence where that is none', async () => {
    await using desk = await aDesk()
    expect((await desk.post('account/use', { body: '{"account":"aws","region":"us-east-1"}' })).status).toBe(200)
    expect(desk.asked).toEqual([{ account: 'aws', profile: undefined, region: 'us-east-1' }])
    const wrong = await desk.post('account/use', { body: 'account=aws' })
    expect([wrong.status, await wrong.json()]).toEqual([
      409,
      { error: 'This is no choice of an account. Reload the page and choose again.' },
    ])
    const long = await desk.post('account/use', { body: JSON.stringify({ account: 'x'.repeat(5000) }) })
    expect(long.status).toBe(413)
  })

  test('says of an account that there is none like it, in the sentence of npm run use', async () => {
    await using desk = await aDesk(learnersDesk)
    const answer = await desk.post('account/use', { body: '{"account":"practise"}' })
    expect(await answer.json()).toEqual({
      error: 'Say which account: npm run use practice, or npm run use aws. Did you mean “practice”?',
    })
  })
})

test('a page that is kept for later holds no token', async () => {
  await using desk = await aDesk()
  expect(await (await desk.page({ 'x-workbook-keep': '1' })).text()).not.toContain('workbook-token')
  expect(await (await desk.page({})).text()).toContain('workbook-token')
})
