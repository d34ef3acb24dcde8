/** Reads and writes `.env` without ever losing a line of it. */
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parseEnv } from 'node:util'

import { hasCode, PRIVATE, writeWhole } from '../files.ts'
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
 * Sets values, each in its own line, and keeps all the rest: every other line, and on its own line `export` and the
 * comment at the end. Where a name appears twice, the last line counts, so that is the one to change. `null` leaves a
 * setting out: its line becomes `# NAME=`, and that is where it is next written.
 * @throws Refusal for a value that is undefined or does not fit into one line, and when the file cannot be written.
 */
export async function writeEnvFile(file: string, values: Record<string, string | undefined | null>): Promise<void> {
  let text = await readOrMake(file)
  const end = text.includes('\r\n') ? '\r\n' : '\n'
  for (const [name, value] of Object.entries(values)) {
    const old = lineOf(name, text)
    if (old) text = text.slice(0, old.index) + changed(old, name, value) + text.slice(old.index + old[0].length)
    else if (value !== null)
      text += `${text === '' || text.endsWith('\n') ? '' : end}${name}=${quoted(name, value)}${end}`
  }
  await writeWhole(file, text, PRIVATE).catch((error: unknown) => {
    throw unwritable(error)
  })
}

/** The line that sets `name`, or else the line that was left out, in parts: what is before the name, and the comment. */
function lineOf(name: string, text: string): RegExpExecArray | undefined {
  const value = '[ \\t]*(?:"[^"\\r\\n]*"|\'[^\'\\r\\n]*\'|`[^`\\r\\n]*`)|[^#\\r\\n]*?'
  const comment = '(?<comment>[ \\t]*#.*)?[ \\t]*'
  const set = `^(?<before>\\uFEFF?[ \\t]*(?:export[ \\t]+)?)${name}[ \\t]*=(?:${value})${comment}$`
  const leftOut = `^#[ \\t]*(?<before>(?:export[ \\t]+)?)${name}=${comment}$`
  return [...text.matchAll(new RegExp(set, 'gm'))].at(-1) ?? [...text.matchAll(new RegExp(leftOut, 'gm'))].at(-1)
}

/** The same line with another value. */
function changed({ groups: { before = '', comment = '' } = {} }: RegExpExecArray, name: string, value?: string | null) {
  return value === null
    ? `# ${before.trimStart()}${name}=${comment}`
    : `${before}${name}=${quoted(name, value)}${comment}`
}

/** A value as it is written after `NAME=`, in quotes where it needs them. */
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
  } catch (cause) {
    if (!hasCode(cause, 'ENOENT')) throw new Refusal(messages.unreadable, 'wrong-use', { cause })
  }
  const example = await readFile(EXAMPLE, 'utf8')
  await writeFile(file, example, { mode: PRIVATE }).catch((error: unknown) => {
    throw unwritable(error)
  })
  return example
}

const unwritable = (cause: unknown) => new Refusal(messages.unwritable, 'wrong-use', { cause })
