import { createHash } from 'node:crypto'
import { readdir, readFile, stat } from 'node:fs/promises'
import { dirname, join } from 'node:path'

/** The pages' own folder: every file in it counts, used or not. */
const PAGES = 'docs'

/**
 * The learner's own folder: what a page shows of it counts, its neighbours do not. A learner edits a file here before each
 * start, and makes new ones.
 */
const LEARNERS = /^steps(\/(?!\.starters)|$)/

/** Which packages are installed: npm's own list represents all files in node_modules. */
const INSTALLED = 'package-lock.json'

/** What is made and not written; VitePress's own copy of its settings is there for a moment only. */
const MADE = /[/\\]\.vitepress[/\\](dist|cache|\.temp)([/\\]|$)|\.timestamp-/

/** A hash over everything that the book is made of (see `sourcesOf`): the same text, the same book. */
export async function fingerprint(root: string, inputs: readonly string[]): Promise<string> {
  const hash = createHash('sha256')
  for (const file of await sourcesOf(root, inputs)) {
    hash
      .update(`${file}\0`)
      .update(await readFile(join(root, file)).catch(() => 'missing'))
      .update('\0')
  }
  return hash.digest('hex')
}

/** Whether one of these sources was written after this moment, such as the beginning of a build. */
export async function changedSince(begun: number, root: string, inputs: readonly string[]): Promise<boolean> {
  const stats = (await sourcesOf(root, inputs)).map((file) => stat(join(root, file)).catch(() => undefined))
  return (await Promise.all(stats)).some((found) => found === undefined || found.mtimeMs > begun)
}

/**
 * Every file of which the book is made. `inputs` are those that the last build read, as paths from `root`. Their
 * neighbours count too: a new file, such as a translation, may be read next time.
 */
async function sourcesOf(root: string, inputs: readonly string[]): Promise<readonly string[]> {
  const folders = new Set(inputs.filter((file) => file.includes('/')).map((file) => dirname(file)))
  const neighbours = [...folders].filter(
    (folder) => folder !== PAGES && !folder.startsWith(`${PAGES}/`) && !LEARNERS.test(folder),
  )
  const found = await Promise.all([filesIn(root, PAGES, true), ...neighbours.map((folder) => filesIn(root, folder))])
  const alone = inputs.filter((file) => !file.includes('/') || LEARNERS.test(file))
  const files = [...alone, INSTALLED, ...found.flat()]
  return [...new Set(files)].toSorted()
}

async function filesIn(root: string, folder: string, recursive = false): Promise<readonly string[]> {
  const entries = await readdir(join(root, folder), { withFileTypes: true }).catch(() => [])
  const nested = entries
    .map((entry) => ({ entry, path: `${folder}/${entry.name}` }))
    .filter(({ path }) => !MADE.test(path))
    .map(({ entry, path }) => {
      if (entry.isDirectory()) return recursive ? filesIn(root, path, true) : []
      return [path]
    })
  return (await Promise.all(nested)).flat()
}
