import { readFile } from 'node:fs/promises'
import { join } from 'node:path'

/** A page of the built book, made ready for this browser. */
export interface Page {
  readonly html: string
  readonly status: 200 | 404
}

/**
 * The page under this path (`/step09/1-user-pool`), with the token that its buttons need and the nonce that lets its
 * inline scripts run. Only paths of plain names reach the disk.
 */
export async function pageAt(dist: string, path: string, token: string, nonce: string): Promise<Page> {
  const plain = /^\/(?:[\w-]+\/)*[\w-]*(?:\.html)?$/.test(path) ? path : '/404'
  const file = plain.endsWith('/') ? `${plain}index.html` : plain.replace(/(\.html)?$/, '.html')
  const found = await readFile(join(dist, file), 'utf8').catch(() => undefined)
  const html = found ?? (await readFile(join(dist, '404.html'), 'utf8'))
  return {
    html: html
      .replace('<head>', `<head><meta name="workbook-token" content="${token}">`)
      .replaceAll('<script', `<script nonce="${nonce}"`),
    status: found === undefined || file === '/404.html' ? 404 : 200,
  }
}
