// Loads src/main.ts: built once for each state of the sources, so that every later start is quick. Only Node 20 needs
// this folder: newer versions run TypeScript themselves.
import { createHash, randomUUID } from 'node:crypto'
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

import { isUnchanged, ROOT, stateOf } from './inputs.mjs'

const CACHE = join(ROOT, 'node_modules', '.cache', 'workbook')

/** How long (ms) an old bundle stays: a command that is running may still load parts of it. */
const OLD = 3_600_000

/** The module `src/main.ts`. Where nothing can be built or saved, TypeScript is translated file by file as it loads. */
export async function loadMain(language) {
  const key = createHash('sha256').update(`${ROOT}\0${process.version}\0${language}`).digest('hex').slice(0, 16)
  const record = join(CACHE, `${key}.json`)
  const built = readBuilt(record)
  if (built !== undefined && isUnchanged(built.state)) {
    const main = mainIn(built.folder)
    try {
      return await import(main)
    } catch (error) {
      // The bundle is gone. Anything else is a bug in the bundle, which must not be hidden.
      if (error.code !== 'ERR_MODULE_NOT_FOUND' || error.url !== main) throw error
    }
  }
  const folder = await build(record, language)
  return folder === undefined ? translated() : import(mainIn(folder))
}

const mainIn = (folder) => pathToFileURL(join(CACHE, folder, 'main.mjs')).href

/** The bundle that this record names: `{ folder, state }`. */
function readBuilt(record) {
  try {
    return JSON.parse(readFileSync(record, 'utf8'))
  } catch {
    // There is none yet.
    return undefined
  }
}

/** Builds a bundle, and records what it was made of. Returns its folder; undefined where that was not possible. */
async function build(record, language) {
  const folder = randomUUID()
  try {
    mkdirSync(join(CACHE, folder), { recursive: true })
  } catch {
    // The cache cannot be written. Every start then translates, which is slower and no less right.
    return undefined
  }
  try {
    const since = Date.now()
    const { buildInto } = await import('./build.mjs')
    const sources = await buildInto(join(CACHE, folder), language)
    const state = stateOf(sources, since)
    if (state !== undefined) {
      writeFileSync(`${record}.${folder}`, JSON.stringify({ folder, state }))
      renameSync(`${record}.${folder}`, record)
    }
    removeOld()
    return folder
  } catch {
    // The disk is full, or the sources do not build: then translating them says where and why.
    rmSync(join(CACHE, folder), { recursive: true, force: true })
    return undefined
  }
}

function removeOld() {
  const current = readdirSync(CACHE).flatMap((name) => readBuilt(join(CACHE, name))?.folder ?? [])
  for (const name of readdirSync(CACHE)) {
    const path = join(CACHE, name)
    if (name.endsWith('.json') || current.includes(name) || Date.now() - statSync(path).mtimeMs < OLD) continue
    rmSync(path, { recursive: true, force: true })
  }
}

async function translated() {
  const { register } = await import('tsx/esm/api')
  register()
  await import('../../i18n/register.mjs')
  return import('../src/main.ts')
}
