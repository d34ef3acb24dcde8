// What a bundle was made of, and whether any of it has changed since.
import { existsSync, readdirSync, statSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'

/** The workbook's folder. */
export const ROOT = join(import.meta.dirname, '..', '..', '..')

/** Settings that change what a bundle is made of, in any folder from ROOT to a source. */
const SETTINGS = ['package.json', 'tsconfig.json']

/** npm's own list of what is installed, and the files that bundle. */
const ALWAYS = [
  join('node_modules', '.package-lock.json'),
  join('packages', 'i18n', 'translation.mjs'),
  ...readdirSync(import.meta.dirname).map((name) => join(relative(ROOT, import.meta.dirname), name)),
]

/** File systems note times in ticks of some milliseconds: within one, a second change leaves no trace. */
const TICK = 50

/**
 * The state of everything that a bundle was made of: each source file, and the names in its folder and in all folders
 * above it, because a new file may belong to the bundle too. Undefined where a file was changed while the bundle was built.
 * @param {readonly string[]} sources paths in the workbook, as esbuild's metafile names them
 * @param {number} since when building began (ms)
 */
export function stateOf(sources, since) {
  const own = sources.filter((path) => !path.split('/').includes('node_modules'))
  const folders = new Set(own.flatMap(foldersOf))
  const settings = ['', ...folders].flatMap((folder) => SETTINGS.map((name) => join(folder, name)))
  const files = [...own, ...ALWAYS, ...settings].filter((path) => existsSync(join(ROOT, path)))
  const state = {
    files: Object.fromEntries(files.map((path) => [path, stampOf(path)])),
    folders: Object.fromEntries([...folders].map((path) => [path, namesIn(path)])),
  }
  const changed = Math.max(...Object.values(state.files).map(([, modified, changed]) => Math.max(modified, changed)))
  return changed > since - TICK ? undefined : state
}

/** Whether everything is as it was then. */
export function isUnchanged({ files, folders }) {
  try {
    return (
      Object.entries(files).every(([path, stamp]) => String(stampOf(path)) === String(stamp)) &&
      Object.entries(folders).every(([path, names]) => namesIn(path) === names)
    )
  } catch {
    // Something is gone.
    return false
  }
}

/** Size and times: the last one is that of any change, which a copied or restored file cannot hide. */
function stampOf(path) {
  const { size, mtimeMs, ctimeMs } = statSync(join(ROOT, path))
  return [size, mtimeMs, ctimeMs]
}

const namesIn = (path) => readdirSync(join(ROOT, path)).toSorted().join('/')

/** `a/b/c.ts` is in `a/b` and in `a`. */
function foldersOf(path) {
  const folder = dirname(path)
  return folder === '.' ? [] : [folder, ...foldersOf(folder)]
}
