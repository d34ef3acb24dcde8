/** What the build adds around the pages: ways as sections, one lean style sheet, and the worker's list. */
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { runInNewContext } from 'node:vm'

import { describe, expect, test } from 'vitest'

import { addressOf, writeWorker } from '../../docs/.vitepress/book/offline.ts'
import { withoutUnused } from '../../docs/.vitepress/book/unused-styles.ts'
import { fillWays } from '../../docs/.vitepress/book/ways.ts'
import { ROOT } from '@workbook/workbook'

describe('the ways to do a task', () => {
  const page =
    '<TaskTabs>\n<template #console>\n\nClick.\n\n</template>\n<template #ts>\n\nType.\n\n</template>\n</TaskTabs>'

  test('become sections with their names, and all but the first are hidden once scripts run', () => {
    const made = fillWays(page)
    expect(made).toContain('<div class="ways"><TaskTabs id="ways-1" />')
    expect(made).toContain('<div class="ways-panel hidden" id="ways-1-panel-console">')
    expect(made).toContain('<div class="ways-panel" id="ways-1-panel-ts">')
    expect(made).toMatch(/<strong>TypeScript<\/strong><\/p>\n\n\nType\./)
    expect(made).not.toContain('template')
  })

  test('have names of their own where a page has two tasks', () => {
    expect(fillWays(`${page}\n\n${page}`)).toContain('id="ways-2-panel-ts"')
  })

  test('must be ones that the book knows', () => {
    expect(() => fillWays('<TaskTabs>\n<template #magic>\nx\n</template>\n</TaskTabs>')).toThrow('no way "magic"')
  })
})

describe('the style sheet', () => {
  const css = (text: string, code: string) => withoutUnused(text, code).replaceAll(/\s/g, '')

  test('loses rules for classes that nothing in the book has', () => {
    expect(css('.a{color:red}.b .a{color:red}.a,.b{top:0}', '"a"')).toBe('.a{color:red}.a{top:0}')
    expect(css('@media print{.b{top:0}}', '"a"')).toBe('')
  })

  test('keeps what is put together in a script, what is only excluded, and every movement', () => {
    expect(css('.level-2{top:0}', '`level-${depth}`')).toBe('.level-2{top:0}')
    expect(css('.a:not(.b){top:0}', '"a"')).toBe('.a:not(.b){top:0}')
    expect(css('@keyframes x{50%{top:0}}', '')).toBe('@keyframesx{50%{top:0}}')
  })

  test('loses colours that nothing uses, and those that only these used', () => {
    expect(css(':root{--a:1;--b:var(--a);--c:2}p{top:var(--c)}', '')).toBe(':root{--c:2}p{top:var(--c)}')
    expect(css(':root{--a:1}', 'style.setProperty("--a", 2)')).toBe(':root{--a:1}')
  })
})

describe('the worker', () => {
  test.each([
    ['index.html', ''],
    ['step10/index.html', 'step10/'],
    ['step10/1-a.html', 'step10/1-a'],
    ['assets/app.x.js', 'assets/app.x.js'],
    ['step10\\1-a.html'.replaceAll('\\', '/'), 'step10/1-a'],
  ])('keeps %s under its address', (file, address) => {
    expect(addressOf(file)).toBe(address)
  })

  test.each(['404.html', 'hashmap.json', 'worker.js', '.built-from'])('does not keep %s', (file) => {
    expect(addressOf(file)).toBeUndefined()
  })

  test('is another one as soon as any file of the book is, and never touches the buttons of the server', async () => {
    const dist = await mkdtemp(join(tmpdir(), 'workbook-dist-'))
    try {
      await mkdir(join(dist, 'assets'))
      await writeFile(join(dist, 'index.html'), 'one')
      await writeFile(join(dist, 'assets', 'app.js'), '1')
      const entry = join(ROOT, 'docs', '.vitepress', 'theme', 'offline', 'worker.ts')
      const made = async () => {
        await writeWorker(dist, entry)
        return readFile(join(dist, 'worker.js'), 'utf8')
      }
      const first = await made()
      expect(await made()).toBe(first)
      await writeFile(join(dist, 'index.html'), 'two')
      expect(await made()).not.toBe(first)
      expect(answered(first, 'http://127.0.0.1:4500/api/check/a')).toBe(false)
      expect(answered(first, 'http://127.0.0.1:4500/step10/')).toBe(true)
      expect(answered(first, 'http://127.0.0.1:4500/step10/', 'POST')).toBe(false)
      expect(answered(first, 'https://example.org/')).toBe(false)
    } finally {
      await rm(dist, { recursive: true, force: true })
    }
  })
})

/** Whether the worker answers this request, in a scope that only has what a worker needs to start. */
function answered(worker: string, url: string, method = 'GET'): boolean {
  const listeners: Record<string, (event: object) => void> = {}
  const self = {
    registration: { scope: 'http://127.0.0.1:4500/' },
    addEventListener: (type: string, listener: (event: object) => void) => (listeners[type] = listener),
  }
  runInNewContext(worker, { self, fetch: async () => undefined, URL })
  let done = false
  listeners['fetch']?.({ request: { url, method }, respondWith: () => (done = true) })
  return done
}
