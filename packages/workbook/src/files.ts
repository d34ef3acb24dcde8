/** Writing files without ever losing one. */
import { mkdir } from 'node:fs/promises'
import { dirname } from 'node:path'

import writeFileAtomic from 'write-file-atomic'

/** Writes the whole file, or leaves the old one as it was. Makes its folder where that is missing. */
export async function writeWhole(file: string, content: string | Buffer, mode?: number): Promise<void> {
  await mkdir(dirname(file), { recursive: true, mode: 0o700 })
  await writeFileAtomic(file, content, mode === undefined ? {} : { mode })
}

/** Only the learner may read it. */
export const PRIVATE = 0o600

/** How many names are tried before giving up. */
const MOST_NAMES = 100

/**
 * Creates `name.ts`, or `name-2.ts` where that name is taken, and so on. Returns the name it got.
 * @param create must fail with EEXIST for a name that is taken, as `writeFile` with the flag `wx` does
 */
export async function createUnderFreeName(
  name: string,
  extension: string,
  create: (file: string) => Promise<void>,
): Promise<string> {
  for (let number = 1; ; number++) {
    const file = number === 1 ? `${name}${extension}` : `${name}-${number}${extension}`
    try {
      await create(file)
      return file
    } catch (error) {
      if (!hasCode(error, 'EEXIST') || number >= MOST_NAMES) throw error
    }
  }
}

/** Whether this is an error of Node's with that code, such as ENOENT. */
export const hasCode = (error: unknown, code: string): boolean =>
  error instanceof Error && 'code' in error && error.code === code
