import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

import { Refusal } from '../refusal.ts'
import { ROOT } from '../places.ts'
import { fingerprint } from './fingerprint.ts'
import { format, language } from '@workbook/i18n'
import messages from './build-book.en.ts'

/** The built book. */
export const DIST = join(ROOT, 'docs', '.vitepress', 'dist')

/** Which sources the book in DIST was built from. */
const STAMP = join(DIST, '.built-from')

/**
 * Makes sure that the built book says what the sources say: builds it when something has changed.
 * @returns whether it had to be built.
 * @throws Refusal with VitePress's own words when the book cannot be built.
 */
export async function buildBook(onBuild: () => void): Promise<boolean> {
  const now = `${language} ${await fingerprint(ROOT)}`
  if ((await readFile(STAMP, 'utf8').catch(() => '')) === now) return false
  onBuild()
  const vitepress = fileURLToPath(new URL('../../bin/vitepress.js', import.meta.resolve('vitepress')))
  const child = spawn(
    process.execPath,
    [
      '--import',
      import.meta.resolve('tsx'),
      '--import',
      import.meta.resolve('@workbook/i18n/register'),
      vitepress,
      'build',
      'docs',
    ],
    {
      cwd: ROOT,
      env: { ...process.env, LANGUAGE: language },
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  )
  let said = ''
  child.stdout.on('data', (data) => (said += data))
  child.stderr.on('data', (data) => (said += data))
  const [code] = (await once(child, 'close')) as [number | null]
  if (code !== 0) throw new Refusal(format(messages.notBuilt, { words: said.trim() }), 'cannot-check')
  await writeFile(STAMP, now)
  return true
}
