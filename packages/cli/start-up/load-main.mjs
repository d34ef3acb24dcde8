// Loads src/main.ts: built once for each state of the sources, so that every later start is quick.
import { mkdirSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

import { ROOT, sourcesKey } from './sources.mjs'

const CACHE = join(ROOT, 'node_modules', '.cache', 'workbook')

/** How many states of the sources are kept at least, and how long (ms): a running command may load parts of its own yet. */
const KEPT = { states: 10, age: 3_600_000 }

/** The module `src/main.ts`. Where nothing can be built or kept, TypeScript is translated file by file as it loads. */
export async function loadMain(language) {
  const folder = join(CACHE, sourcesKey(language))
  const main = pathToFileURL(join(folder, 'main.mjs')).href
  try {
    return await import(main)
  } catch (error) {
    // Not built yet. Anything else is a fault in what was built, and no reason to hide it.
    if (error.code !== 'ERR_MODULE_NOT_FOUND' || error.url !== main) throw error
  }
  return (await keep(folder, language)) ? import(`${main}?built`) : translated()
}

/** Builds beside and renames: what lies under a key is always whole. Answers whether this process put it there. */
async function keep(folder, language) {
  const beside = `${folder}.${process.pid}`
  try {
    mkdirSync(beside, { recursive: true })
  } catch {
    // Nobody can write here. Every start then translates, which is slower and no less right.
    return false
  }
  try {
    const { buildInto } = await import('./build.mjs')
    await buildInto(beside, language)
    renameSync(beside, folder)
    forgetOld()
    return true
  } catch {
    // Somebody was quicker, the disk is full, or the sources do not build: then translating them says where and why.
    rmSync(beside, { recursive: true, force: true })
    return false
  }
}

function forgetOld() {
  const byAge = readdirSync(CACHE)
    .map((name) => ({ path: join(CACHE, name), at: statSync(join(CACHE, name)).mtimeMs }))
    .toSorted((a, b) => b.at - a.at)
  for (const { path, at } of byAge.slice(KEPT.states)) {
    if (Date.now() - at > KEPT.age) rmSync(path, { recursive: true, force: true })
  }
}

async function translated() {
  const { register } = await import('tsx/esm/api')
  register()
  await import('../../i18n/register.mjs')
  return import('../src/main.ts')
}
