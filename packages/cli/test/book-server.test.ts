/** The server behind the book's buttons: it answers its own pages and no others. */
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { describe, expect, test } from 'vitest'

import type { CheckEvent } from '@workbook/engine'
import { bookApp } from '../../server/src/book/app.ts'
import { Refusal } from '@workbook/workbook'

const HOST = '127.0.0.1:4500'
const OWN = `http://${HOST}`

const account: CheckEvent = {
  type: 'account',
  account: { kind: 'practice', id: '000000000000', region: 'us-east-1', identity: '' },
}

/** A built book of two pages and a script, and a check that tells which lesson it was asked for. */
async function aBook(practice = 'http://127.0.0.1:4510') {
  const dist = await mkdtemp(join(tmpdir(), 'workbook-dist-'))
  await mkdir(join(dist, 'step09'))
  await mkdir(join(dist, 'assets'))
  const page =
    '<html><head></head><body><a href="http://127.0.0.1:4510/inbox">Inbox</a><script>1</script></body></html>'
  await writeFile(join(dist, 'index.html'), page)
  await writeFile(join(dist, 'step09', '1-user-pool.html'), page)
  await writeFile(join(dist, '404.html'), '<html><head></head><body>Not here</body></html>')
  await writeFile(join(dist, 'assets', 'app.js'), 'export const inbox = "http://127.0.0.1:4510/inbox"')
  const asked: string[] = []
  const app = bookApp({
    dist,
    practice,
    async *check(lesson) {
      asked.push(lesson)
      if (lesson.endsWith('9-nothing')) throw new Refusal('There is no such lesson.')
      yield account
    },
  })
  const get = (path: string, host = HOST) => app.request(`http://${host}${path}`, { headers: { host } })
  const token = async () => /workbook-token" content="([^"]+)"/.exec(await (await get('/')).text())?.[1] ?? ''
  const post = (headers: Record<string, string>, lesson = 'step09/1-user-pool') =>
    app.request(`${OWN}/api/check/${lesson}`, { method: 'POST', headers: { host: HOST, ...headers } })
  return { get, post, token, asked, [Symbol.asyncDispose]: () => rm(dist, { recursive: true, force: true }) }
}

describe('a button of the book', () => {
  test('gets the check of its lesson, one event a line', async () => {
    await using book = await aBook()
    const answer = await book.post({ origin: OWN, 'x-workbook-token': await book.token() })
    expect(answer.headers.get('content-type')).toBe('application/x-ndjson')
    expect(await answer.text()).toBe(`${JSON.stringify(account)}\n`)
    expect(book.asked).toEqual(['step09/1-user-pool'])
  })

  test('is told in a sentence when the check cannot begin', async () => {
    await using book = await aBook()
    const answer = await book.post({ origin: OWN, 'x-workbook-token': await book.token() }, 'step09/9-nothing')
    expect(answer.status).toBe(409)
    expect(await answer.json()).toEqual({ error: 'There is no such lesson.' })
  })

  test.for([
    ['another site', { origin: 'https://evil.example' }],
    ['another port of this machine', { origin: 'http://127.0.0.1:4510' }],
    ['an unknown place', {}],
  ] as const)('of a page from %s is refused, even with the token', async ([, headers]) => {
    await using book = await aBook()
    const answer = await book.post({ ...headers, 'x-workbook-token': await book.token() })
    expect(answer.status).toBe(403)
    expect(book.asked).toEqual([])
  })

  test.for(['', 'x', 'f'.repeat(64)])('with the token “%s” is refused', async (token) => {
    await using book = await aBook()
    const answer = await book.post({ origin: OWN, 'x-workbook-token': token })
    expect(answer.status).toBe(403)
    expect(book.asked).toEqual([])
  })
})

describe('a page of the book', () => {
  test('is not served under a name that somebody else has pointed at this machine', async () => {
    await using book = await aBook()
    const answer = await book.get('/', 'evil.example:4500')
    expect(answer.status).toBe(403)
    expect(await answer.text()).not.toContain('workbook-token')
  })

  test('runs its own scripts and no others', async () => {
    await using book = await aBook()
    const answer = await book.get('/step09/1-user-pool')
    const nonce = /script-src 'self' 'nonce-([^']+)'/.exec(answer.headers.get('content-security-policy') ?? '')?.[1]
    expect(await answer.text()).toContain(`<script nonce="${nonce}">`)
  })

  test.for(['/../package.json', '/%2e%2e/package.json', '/step09/..%2f..%2fpackage.json', '/nowhere', '/%00'])(
    'is found inside the book or nowhere: %s',
    async (path) => {
      await using book = await aBook()
      const answer = await book.get(path)
      expect(answer.status).toBe(404)
      expect(await answer.text()).toContain('Not here')
    },
  )

  test('says where the practice account is, also when it is not at its usual place', async () => {
    await using usual = await aBook()
    expect(await (await usual.get('/')).text()).toContain('http://127.0.0.1:4510/inbox')
    await using moved = await aBook('http://127.0.0.1:4517')
    for (const path of ['/', '/assets/app.js']) {
      const text = await (await moved.get(path)).text()
      expect(text).toContain('http://127.0.0.1:4517/inbox')
      expect(text).not.toContain(':4510')
    }
  })
})
