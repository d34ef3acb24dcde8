import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { join, relative } from 'node:path'

/** What the book is made of, beside the packages' own lock file. */
const SOURCES = ['docs', 'checks', 'packages', 'solutions', 'steps', 'package-lock.json']

/** What is made, not written. */
const MADE = /[/\\]\.vitepress[/\\](dist|cache)([/\\]|$)/

/** A hash over every file that the book is made of: the same text, the same book. */
export async function fingerprint(root: string): Promise<string> {
  const hash = createHash('sha256')
  for (const source of SOURCES) {
    for (const file of await filesIn(join(root, source))) {
      hash
        .update(`${relative(root, file)}\0`)
        .update(await readFile(file))
        .update('\0')
    }
  }
  return hash.digest('hex')
}

async function filesIn(path: string): Promise<string[]> {
  if (MADE.test(path)) return []
  if (path.endsWith('.json')) return [path]
  const entries = await readdir(path, { withFileTypes: true })
  const nested = entries
    .toSorted((a, b) => (a.name < b.name ? -1 : 1))
    .map((entry) => (entry.isDirectory() ? filesIn(join(path, entry.name)) : [join(path, entry.name)]))
  return (await Promise.all(nested)).flat().filter((file) => !MADE.test(file))
}
