/** Reads and writes `.env` without ever losing a line of it. */
import { readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parseEnv } from 'node:util'

import { Refusal } from '../refusal.ts'
import { ROOT } from '../places.ts'
import { format } from '@workbook/i18n'
import messages from './settings.en.ts'

const EXAMPLE = join(ROOT, '.env.example')

/** `NAME=value`, `export NAME=value`, a comment, or nothing. */
const LINE = /^\s*(#.*|(export\s+)?[A-Za-z_]\w*\s*=.*)?$/

/**
 * What the file says; made from `.env.example` if there is none.
 * @throws Refusal for a line that is no setting, naming it by number. Its text is not shown: it may hold a secret.
 */
export async function readEnvFile(file: string): Promise<Record<string, string>> {
  // Some editors put a byte order mark before the first line.
  const text = (await readOrMake(file)).replace(/^\uFEFF/, '')
  text.split(/\r?\n/).forEach((line, index) => {
    if (!LINE.test(line)) {
      throw new Refusal(format(messages.notALine, { line: index + 1 }))
    }
  })
  // A line without a value is a setting that is left open.
  return Object.fromEntries(Object.entries(parseEnv(text)).flatMap(([name, value]) => (value ? [[name, value]] : [])))
}

/**
 * Sets values, each in its own line, and keeps every other line as it is. Where a name stands twice, the last line
 * counts, so that is the one to change. `null` leaves a setting out: its line becomes `# NAME=`, where it is next written.
 * @throws Refusal for a value that is undefined or cannot stand in one line, and when the file cannot be written.
 */
export async function writeEnvFile(file: string, values: Record<string, string | undefined | null>): Promise<void> {
  let text = await readOrMake(file)
  const end = text.includes('\r\n') ? '\r\n' : '\n'
  for (const [name, value] of Object.entries(values)) {
    const line = value === null ? `# ${name}=` : `${name}=${quoted(name, value)}`
    const old =
      [...text.matchAll(new RegExp(`^\\uFEFF?[ \\t]*(export[ \\t]+)?${name}[ \\t]*=.*$`, 'gm'))].at(-1) ??
      [...text.matchAll(new RegExp(`^#[ \\t]*${name}=[ \\t]*$`, 'gm'))].at(-1)
    if (old) text = `${text.slice(0, old.index)}${line}${text.slice(old.index + old[0].length)}`
    else if (value !== null) text += `${text === '' || text.endsWith('\n') ? '' : end}${line}${end}`
  }
  // Written beside and renamed: a torn write never destroys a good file.
  const fresh = `${file}.${process.pid}.tmp`
  try {
    await writeFile(fresh, text, { mode: 0o600 })
    await rename(fresh, file)
  } catch (cause) {
    await rm(fresh, { force: true }).catch(() => undefined)
    throw unwritable(cause)
  }
}

/** A value as it stands behind `NAME=`, in quotes where it needs them. */
function quoted(name: string, value: string | undefined): string {
  if (value === undefined || /[\r\n]/.test(value)) throw new Refusal(format(messages.nothingToWrite, { name }))
  if (!/[\s#"'`]/.test(value)) return value
  // Single quotes first: between double ones \n would become a line break.
  const quote = ["'", '"', '`'].find((each) => !value.includes(each))
  if (quote === undefined) throw new Refusal(format(messages.everyQuote, { name }))
  return `${quote}${value}${quote}`
}

async function readOrMake(file: string): Promise<string> {
  try {
    return await readFile(file, 'utf8')
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ENOENT')) throw unreadable(error)
  }
  const example = await readFile(EXAMPLE, 'utf8')
  await writeFile(file, example, { mode: 0o600 }).catch((error: unknown) => {
    throw unwritable(error)
  })
  return example
}

const unreadable = (cause: unknown) => new Refusal(messages.unreadable, 'wrong-use', { cause })

const unwritable = (cause: unknown) =>
  new Refusal(messages.unwritable, 'wrong-use', {
    cause,
  })
