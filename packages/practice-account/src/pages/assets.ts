import { readFileSync } from 'node:fs'

import { Hono } from 'hono'

const FILES: Record<string, string> = {
  'practice.css': 'text/css; charset=utf-8',
  'hosted.css': 'text/css; charset=utf-8',
  'viewer.css': 'text/css; charset=utf-8',
  'password.js': 'text/javascript; charset=utf-8',
  'live.js': 'text/javascript; charset=utf-8',
  'icon.svg': 'image/svg+xml',
}

/** The style sheets and scripts, by name from a list: no path from a request ever reaches the file system. */
export function assets(): Hono {
  const app = new Hono()
  for (const [name, type] of Object.entries(FILES)) {
    const content = readFileSync(new URL(`assets/${name}`, import.meta.url), 'utf8')
    app.get(`/${name}`, (c) => c.body(content, 200, { 'Content-Type': type, 'Cache-Control': 'no-cache' }))
  }
  return app
}
