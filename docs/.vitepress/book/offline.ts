/** Writes the worker that keeps the book for reading without a network, with the list of the files to keep. */
import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { join, sep } from 'node:path'

import { build } from 'esbuild'

/** The worker's file in the built book. Its name never changes: here a browser looks for a newer worker. */
export const WORKER = 'worker.js'

/** The address of a built file within the book; undefined for files that no reader needs. */
export function addressOf(file: string): string | undefined {
  const path = file.replaceAll(sep, '/')
  if (/(?:^|\/)\./.test(path) || [WORKER, '404.html', 'hashmap.json'].includes(path)) return undefined
  return path.replace(/(?:^|(?<=\/))index\.html$/, '').replace(/\.html$/, '')
}

/** Call this after every other file of the book is written. `entry` is the worker's source. */
export async function writeWorker(outDir: string, entry: string): Promise<void> {
  const entries = await readdir(outDir, { recursive: true, withFileTypes: true })
  const files = entries
    .filter((each) => each.isFile())
    .map((each) => join(each.parentPath, each.name).slice(outDir.length + 1))
    .toSorted()
  const kept = files.filter((file) => addressOf(file) !== undefined)
  const hash = createHash('sha256')
  for (const file of kept) {
    // oxlint-disable-next-line no-await-in-loop -- in their order, so that the same book has the same name
    hash.update(`${file}\0`).update(await readFile(join(outDir, file)))
  }
  await build({
    entryPoints: [entry],
    outfile: join(outDir, WORKER),
    bundle: true,
    minify: true,
    format: 'iife',
    target: 'es2022',
    define: {
      // An empty address is the first page.
      FILES: JSON.stringify(kept.map((file) => addressOf(file) || './')),
      VERSION: JSON.stringify(hash.digest('hex').slice(0, 16)),
    },
  })
}
