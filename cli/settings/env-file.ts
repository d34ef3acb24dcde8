/** Reads and writes `.env` without ever losing a line of it. */
import { copyFile, readFile, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parseEnv } from 'node:util'

import { Refusal } from '../errors.ts'
import { ROOT } from '../places.ts'

const EXAMPLE = join(ROOT, '.env.example')

/** `NAME=value`, `export NAME=value`, a comment, or nothing. */
const LINE = /^\s*(#.*|(export\s+)?[A-Za-z_]\w*\s*=.*)?$/

/**
 * What the file says; made from `.env.example` if there is none.
 * @throws Refusal for a line that is no setting, naming it by number. Its text is not shown: it may hold a secret.
 */
export async function readEnvFile(file: string): Promise<Record<string, string>> {
  const text = await readOrMake(file)
  text.split(/\r?\n/).forEach((line, index) => {
    if (!LINE.test(line)) {
      throw new Refusal(`.env, line ${index + 1}: this is no setting. Write NAME=value, or put # in front of the line.`)
    }
  })
  // A line without a value is a setting that is left open.
  return Object.fromEntries(Object.entries(parseEnv(text)).flatMap(([name, value]) => (value ? [[name, value]] : [])))
}

/** Sets values, each in its own line, and keeps every other line as it is. An undefined value is refused. */
export async function writeEnvFile(file: string, values: Record<string, string | undefined>): Promise<void> {
  let text = await readOrMake(file)
  for (const [name, value] of Object.entries(values)) {
    if (value === undefined || /[\r\n]/.test(value)) throw new Refusal(`Nothing to write into .env as ${name}.`)
    const line = `${name}=${/[\s#"'`]/.test(value) ? JSON.stringify(value) : value}`
    const old = new RegExp(`^[ \\t]*(export[ \\t]+)?${name}[ \\t]*=.*$`, 'm')
    text = old.test(text) ? text.replace(old, () => line) : `${text.replace(/\n*$/, '\n')}${line}\n`
  }
  // Written beside and renamed: a torn write never destroys a good file.
  const fresh = `${file}.${process.pid}.tmp`
  await writeFile(fresh, text, { mode: 0o600 })
  await rename(fresh, file)
}

async function readOrMake(file: string): Promise<string> {
  try {
    return await readFile(file, 'utf8')
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ENOENT')) throw unreadable(error)
  }
  await copyFile(EXAMPLE, file)
  return readFile(file, 'utf8')
}

const unreadable = (cause: unknown) =>
  new Refusal('.env cannot be read. Is it a file, and may you read it?', 'wrong-use', { cause })
