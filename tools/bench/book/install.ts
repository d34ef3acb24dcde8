/** What `npm ci` puts on a learner's disk. */
import { execFile } from 'node:child_process'
import { copyFile, lstat, mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'

import { ROOT } from '@workbook/workbook'

const run = promisify(execFile)

/** Installs into an empty folder and counts. Megabytes are millions of bytes, as for file sizes. */
export async function install(): Promise<{ packages: number; megabytes: number }> {
  const folder = await mkdtemp(join(tmpdir(), 'workbook-install-'))
  try {
    for (const file of ['package.json', 'package-lock.json']) await copyFile(join(ROOT, file), join(folder, file))
    await run('npm', ['ci', '--no-audit', '--no-fund'], { cwd: folder, shell: process.platform === 'win32' })
    const modules = join(folder, 'node_modules')
    const { packages } = JSON.parse(await readFile(join(modules, '.package-lock.json'), 'utf8')) as {
      packages: Record<string, unknown>
    }
    return { packages: Object.keys(packages).length, megabytes: (await bytesIn(modules)) / 1e6 }
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

async function bytesIn(folder: string): Promise<number> {
  const entries = await readdir(folder, { withFileTypes: true, recursive: true })
  const sizes = await Promise.all(
    entries
      .filter((entry) => entry.isFile())
      .map(async (entry) => (await lstat(join(entry.parentPath, entry.name))).size),
  )
  return sizes.reduce((sum, size) => sum + size, 0)
}
