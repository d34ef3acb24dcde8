/** A copy of the workbook to which somebody has added a language: three folders, and nothing else. */
import { cp, mkdir, mkdtemp, readdir, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'

import { ROOT } from '../../cli/places.ts'
import { untouchedSteps } from '../world/workbook.ts'
import { pseudoDictionary, PSEUDO } from './pseudo.ts'

const COPIED = ['checks', 'cli', 'contract', 'practice-account', 'solutions', 'words', 'package.json', '.env.example']

/** Its folder. Use with `await using`. */
export async function workbookInPseudo() {
  const root = await mkdtemp(join(tmpdir(), 'workbook-language-'))
  for (const part of COPIED) await cp(join(ROOT, part), join(root, part), { recursive: true })
  await untouchedSteps(root)
  await symlink(join(ROOT, 'docs'), join(root, 'docs'))
  // Every package of the real one, but not its cache.
  await mkdir(join(root, 'node_modules'))
  for (const name of await readdir(join(ROOT, 'node_modules'))) {
    if (!name.startsWith('.')) await symlink(join(ROOT, 'node_modules', name), join(root, 'node_modules', name))
  }
  for (const [key, says] of Object.entries(await pseudoDictionary())) {
    const file = join(root, key.replace(/^((?:checks\/|practice-account\/)?words)\//, `$1/${PSEUDO}/`))
    await mkdir(dirname(file), { recursive: true })
    await writeFile(file, `export default ${JSON.stringify(says)}\n`)
  }
  return { root, [Symbol.asyncDispose]: () => rm(root, { recursive: true, force: true }) }
}
