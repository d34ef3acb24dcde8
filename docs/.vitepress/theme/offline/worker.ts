/**
 * Keeps the whole book for when there is no network. The network always comes first, so that a page is never older than
 * its server; what is kept answers only where the network does not. Nothing under `/api/` is ever touched.
 */

/** Filled in by the build: the address of every file of the book, and a name that changes when any of them does. */
declare const FILES: readonly string[]
declare const VERSION: string

interface Waits extends Event {
  waitUntil(done: Promise<unknown>): void
}

interface Asked extends Event {
  readonly request: Request
  respondWith(answer: Promise<Response>): void
}

interface WorkerScope {
  readonly caches: CacheStorage
  readonly clients: { claim(): Promise<void> }
  readonly registration: { readonly scope: string }
  skipWaiting(): Promise<void>
  addEventListener(type: 'install' | 'activate', listener: (event: Waits) => void): void
  addEventListener(type: 'fetch', listener: (event: Asked) => void): void
}

declare const self: WorkerScope

const { scope } = self.registration
/** One origin may have more than one book, so each only deletes its own caches. */
const OURS = `workbook ${scope} `
const CURRENT = `${OURS}${VERSION}`
/** Asks the book's server for a page that is safe to store: without the token for its buttons. */
const TO_KEEP = { headers: { 'X-Workbook-Keep': '1' }, cache: 'no-cache' } as const

self.addEventListener('install', (event) => event.waitUntil(keepAll().then(() => self.skipWaiting())))
self.addEventListener('activate', (event) => event.waitUntil(forgetOld().then(() => self.clients.claim())))
self.addEventListener('fetch', (event) => {
  const { method, url } = event.request
  const own = method === 'GET' && url.startsWith(scope) && !url.startsWith(`${scope}api/`)
  if (own) event.respondWith(answer(event.request))
})

/** All or nothing: a worker that couldn't store every file is not installed, and the browser tries again later. */
async function keepAll(): Promise<void> {
  const cache = await self.caches.open(CURRENT)
  const left = FILES.map((file) => new URL(file, scope).href)
  // A few at a time: the reader should not notice.
  const one = async (): Promise<void> => {
    const url = left.shift()
    if (url === undefined) return
    const found = await fetch(url, TO_KEEP)
    if (!found.ok) throw new Error(`${url}: ${found.status}`)
    await cache.put(url, found)
    return one()
  }
  await Promise.all([one(), one(), one(), one()])
}

async function forgetOld(): Promise<void> {
  const names = await self.caches.keys()
  await Promise.all(
    names.filter((name) => name.startsWith(OURS) && name !== CURRENT).map((name) => self.caches.delete(name)),
  )
}

async function answer(request: Request): Promise<Response> {
  try {
    return await fetch(request)
  } catch (error) {
    const cache = await self.caches.open(CURRENT)
    const kept = await cache.match(request.url.replace(/\.html(?=$|[?#])/, ''), {
      ignoreSearch: true,
      ignoreVary: true,
    })
    if (kept) return kept
    throw error
  }
}
