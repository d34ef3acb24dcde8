import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

import { Refusal } from '../refusal.ts'
import { ROOT } from '../places.ts'
import { changedSince, fingerprint } from './fingerprint.ts'
import { format, language } from '@workbook/i18n'
import messages from './build-book.en.ts'

/** The built book. */
export const DIST = join(ROOT, 'docs', '.vitepress', 'dist')

/** Which files the build read: the book's own configuration writes it. */
const INPUTS = join(DIST, '.inputs.json')

/** What these files said when the book was built from them. */
const BUILT_FROM = join(DIST, '.built-from')

/**
 * Makes sure that the built book says what its sources say: builds it when something has changed.
 * @returns whether it had to be built.
 * @throws Refusal with VitePress's own words when the book cannot be built.
 */
export async function buildBook(onBuild: () => void): Promise<boolean> {
  const key = async () => `${language} ${await fingerprint(ROOT, await inputs())}`
  const last = await readFile(BUILT_FROM, 'utf8').catch(() => undefined)
  if (last !== undefined && last === (await key())) return false
  onBuild()
  const begun = Date.now()
  await build()
  // A file that was changed while the book was built may be in it or not: then the next start builds it again.
  if (!(await changedSince(begun, ROOT, await inputs()))) await writeFile(BUILT_FROM, await key())
  return true
}

const inputs = async () => JSON.parse(await readFile(INPUTS, 'utf8')) as readonly string[]

async function build(): Promise<void> {
  const vitepress = fileURLToPath(new URL('../../bin/vitepress.js', import.meta.resolve('vitepress')))
  const loaders = ['tsx', '@workbook/i18n/register'].flatMap((name) => ['--import', import.meta.resolve(name)])
  const child = spawn(process.execPath, [...loaders, vitepress, 'build', 'docs'], {
    cwd: ROOT,
    env: { ...process.env, LANGUAGE: language },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let output = ''
  child.stdout.on('data', (data) => (output += data))
  child.stderr.on('data', (data) => (output += data))
  const [code] = (await once(child, 'close')) as [number | null]
  if (code !== 0) throw new Refusal(format(messages.notBuilt, { words: output.trim() }), 'cannot-check')
}
