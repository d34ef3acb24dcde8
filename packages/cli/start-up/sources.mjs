// What a command is made of, and a key that changes whenever any of it does.
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** The workbook's folder. */
export const ROOT = join(import.meta.dirname, '..', '..', '..')

/** npm's own list of what is installed. */
const INSTALLED = join(ROOT, 'node_modules', '.package-lock.json')

const FOLDERS = ['checks', 'packages', 'solutions']

/** A hash over the language, the content of every source file, where it lies, the packages, and the Node that runs it. */
export function sourcesKey(language) {
  const hash = createHash('sha256').update(`${ROOT}\0${process.version}\0${language}\0`)
  if (existsSync(INSTALLED)) hash.update(readFileSync(INSTALLED))
  for (const folder of FOLDERS) addFolder(hash, join(ROOT, folder))
  return hash.digest('hex').slice(0, 32)
}

function addFolder(hash, folder) {
  const entries = readdirSync(folder, { withFileTypes: true })
  for (const entry of entries.toSorted((a, b) => (a.name < b.name ? -1 : 1))) {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) addFolder(hash, path)
    else if (/\.(ts|mjs|json)$/.test(entry.name)) hash.update(`${path}\0`).update(readFileSync(path)).update('\0')
  }
}
