/** A folder for one test, gone afterwards. */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** Use with `await using`. */
export async function aFolder() {
  const path = await mkdtemp(join(tmpdir(), 'workbook-loop-'))
  return { path, [Symbol.asyncDispose]: () => rm(path, { recursive: true, force: true }) }
}
