/** The process in which a learner's file runs: an error becomes a sentence with the file and the line, no stack trace. */
import { relative } from 'node:path'
import { pathToFileURL } from 'node:url'

const [file = ''] = process.argv.slice(2)

// The terminal may be gone (a closed window, `| head`): then there is nobody to tell, and telling would fail for ever.
process.stderr.on('error', () => process.exit(1))
process.stdout.on('error', () => process.exit(1))
// A forgotten `await` lets an error go by the import below, and Node would print its stack.
process.on('uncaughtException', tell)
await import(pathToFileURL(file).href).catch(tell)

function tell(error: unknown): void {
  process.exitCode = 1
  console.error(error instanceof Error ? explain(error) : `${process.env.WORKBOOK_NO_ERROR} ${String(error)}`)
}

function explain(error: Error): string {
  const name = relative(process.env.WORKBOOK_ROOT ?? '.', file).replaceAll('\\', '/')
  // The first place in the learner's own file: in the stack, or in the message of one who could not read the file.
  const line = error.stack?.split(`${name}:`)[1]?.match(/^\d+/)?.[0]
  const at = line === undefined ? name : `${name}:${line}`
  return `${error.name}: ${error.message}\n  at ${at}`
}
