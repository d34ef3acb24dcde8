/** Writes the files of a lesson: all of them, or none. It never overwrites a file. */
import { existsSync } from 'node:fs'
import { mkdir, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'

import { Refusal } from '@workbook/workbook'
import type { NewFile } from './files.ts'

/** @throws Refusal if one of them already exists or can't be written; then none of them is. */
export async function writeAll(root: string, files: readonly NewFile[]): Promise<void> {
  const taken = files.find(({ path }) => existsSync(join(root, path)))
  if (taken) throw new Refusal(`There is ${taken.path} already. Nothing was written.`)
  const written: string[] = []
  for (const { path, text } of files) {
    const file = join(root, path)
    try {
      await mkdir(dirname(file), { recursive: true })
      await writeFile(file, text, { flag: 'wx' })
    } catch (cause) {
      await Promise.all(written.map((each) => rm(each)))
      throw new Refusal(`${path} cannot be written. May you write in this folder?`, 'cannot-check', { cause })
    }
    written.push(file)
  }
}
