/** Programs that only a benchmark needs: fetched into their own folder, never a dependency of the workbook. */
import { access, mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

import { $ } from 'zx'

import { ROOT } from '@workbook/workbook'

/**
 * Fetches packages from npm's registry once, and keeps them in `.workbook/peers/`.
 * @param packages exact versions, such as `lighthouse@13.5.0`; the first names the folder.
 * @returns the folder that holds their node_modules.
 * @throws when npm cannot fetch them.
 */
export async function fetchPeer(...packages: readonly [string, ...string[]]): Promise<string> {
  const folder = join(ROOT, '.workbook', 'peers', packages[0].replaceAll(/[^\w.@-]/g, '_'))
  const done = join(folder, 'fetched')
  const there = await access(done).then(
    () => true,
    () => false,
  )
  if (there) return folder
  await mkdir(folder, { recursive: true })
  await writeFile(join(folder, 'package.json'), '{ "private": true }\n')
  await $({ cwd: folder })`npm install --no-audit --no-fund --save-exact ${packages}`
  await writeFile(done, `${packages.join('\n')}\n`)
  return folder
}
