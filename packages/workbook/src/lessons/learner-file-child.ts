/** The process in which a learner's file runs: an error becomes a sentence with the file and the line, no stack trace. */
import { readFileSync } from 'node:fs'
import { pathToFileURL } from 'node:url'

/** The exit code where the file itself is wrong: no other lesson can have caused that (`learner-file.ts`). */
const OWN_MISTAKE = 4

/** The file, and its name as the learner knows it: `steps/step09/1-user-pool.ts`. */
const [file = '', name = ''] = process.argv.slice(2)

// The terminal may be gone (a closed window, `| head`). Printing an error would then fail, and that error too, for ever.
process.stderr.on('error', () => process.exit(1))
process.stdout.on('error', () => process.exit(1))
// Without `await` an error does not arrive at the import below, and Node would print its stack.
process.on('uncaughtException', printError)
await import(pathToFileURL(file).href).catch(printError)

function printError(error: unknown): void {
  process.exitCode = isOwnMistake(error) ? OWN_MISTAKE : 1
  const line = error instanceof Error ? explain(error) : `${process.env.WORKBOOK_NO_ERROR} ${String(error)}`
  process.stderr.write(`${line}\n`)
}

/** What JavaScript itself complains about; and grammar, which esbuild names. */
function isOwnMistake(error: unknown): boolean {
  return error instanceof Error && /^(Syntax|Type|Reference|Range|Transform)Error$/.test(error.name)
}

function explain(error: Error): string {
  const place = placeOfGrammar(error)
  if (place !== undefined) return grammar(place)
  // The first place in the learner's own file: in the stack, or in the message where the file could not be read.
  const line = error.stack?.split(`${name}:`)[1]?.match(/^\d+/)?.[0]
  const at = line === undefined ? name : `${name}:${line}`
  return `${error.name}: ${error.message}\n  at ${at}`
}

/** Where esbuild, which translates the file, could not read on. */
interface Place {
  readonly file: string
  readonly line: number
  readonly column: number
  readonly text: string
}

/** esbuild's message is `file:line:column: ERROR: text`; the loader passes on no more of its error than that. */
function placeOfGrammar({ message }: Error): Place | undefined {
  const [, file = '', line, column, text = ''] = /^(.+):(\d+):(\d+): ERROR: (.*)$/m.exec(message) ?? []
  return line === undefined ? undefined : { file, line: Number(line), column: Number(column), text }
}

/** The line, the line above, and what is wrong there. */
function grammar({ file: own, line, column, text }: Place): string {
  const lines = readFileSync(own, 'utf8').split(/\r?\n/)
  const shown = [line - 1, line].filter((number) => number > 0)
  const wide = String(line).length
  return [
    `${own.replaceAll('\\', '/').endsWith(name) ? name : own}:${line}: ${text}`,
    '',
    ...shown.map((number) => `  ${String(number).padStart(wide)} | ${lines[number - 1] ?? ''}`),
    `  ${' '.repeat(wide)} | ${' '.repeat(column)}^`,
    '',
    process.env.WORKBOOK_LINE_ABOVE,
  ].join('\n')
}
