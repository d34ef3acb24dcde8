import { readFile } from 'node:fs/promises'
import { join } from 'node:path'

/** A page of the built book, made ready for this browser. */
export interface Page {
  readonly html: string
  readonly status: 200 | 404
}

/** What the server adds to a page. */
export interface Given {
  /** Allows its buttons to call the server; '' for a page that is stored for offline use, where it has no buttons. */
  readonly token: string
  /** Lets its inline scripts run. */
  readonly nonce: string
  /** Where it may sign in; '' for nowhere. */
  readonly signInOrigin: string
}

/** The page under this path (`/step09/1-user-pool`). Only paths of plain names reach the disk. */
export async function pageAt(dist: string, path: string, { token, nonce, signInOrigin }: Given): Promise<Page> {
  const plain = /^\/(?:[\w-]+\/)*[\w-]*(?:\.html)?$/.test(path) ? path : '/404'
  const file = plain.endsWith('/') ? `${plain}index.html` : plain.replace(/(\.html)?$/, '.html')
  const found = await readFile(join(dist, file), 'utf8').catch(() => undefined)
  const html = found ?? (await readFile(join(dist, '404.html'), 'utf8'))
  return {
    html: html
      // Styles then hide what a page says where it has no server.
      .replace('<html', token ? '<html data-served' : '<html')
      .replace('<head>', `<head>${token && meta('workbook-token', token)}${meta('workbook-sign-in', signInOrigin)}`)
      .replaceAll('<script', `<script nonce="${nonce}"`),
    status: found === undefined || file === '/404.html' ? 404 : 200,
  }
}

const meta = (name: string, content: string) => `<meta name="${name}" content="${content}">`
