/** The process in which a learner's file runs: an error becomes a sentence with the file and the line, no stack trace. */
import { pathToFileURL } from 'node:url'

/** The file, and its name as the learner knows it: `steps/step09/1-user-pool.ts`. */
const [file = '', name = ''] = process.argv.slice(2)

// The terminal may be gone (a closed window, `| head`). Printing an error would then fail, and that error too, for ever.
process.stderr.on('error', () => process.exit(1))
process.stdout.on('error', () => process.exit(1))
// Without `await` an error does not arrive at the import below, and Node would print its stack.
process.on('uncaughtException', printError)
await import(pathToFileURL(file).href).catch(printError)

function printError(error: unknown): void {
  process.exitCode = 1
  const line = error instanceof Error ? explain(error) : `${process.env.WORKBOOK_NO_ERROR} ${String(error)}`
  process.stderr.write(`${line}\n`)
}

function explain(error: Error): string {
  // The first place in the learner's own file: in the stack, or in the message where the file could not be read.
  const line = error.stack?.split(`${name}:`)[1]?.match(/^\d+/)?.[0]
  const at = line === undefined ? name : `${name}:${line}`
  return `${error.name}: ${error.message}\n  at ${at}`
}
