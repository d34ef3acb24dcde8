/** The process in which a learner's file runs: an error becomes a sentence with the file and the line, no stack trace. */
import { relative } from 'node:path'
import { pathToFileURL } from 'node:url'

const [file = ''] = process.argv.slice(2)
try {
  await import(pathToFileURL(file).href)
} catch (error) {
  console.error(explain(error))
  process.exitCode = 1
}

function explain(error: unknown): string {
  if (!(error instanceof Error)) return `Your file threw something that is no error: ${String(error)}`
  const name = relative(process.env.WORKBOOK_ROOT ?? '.', file)
  // The first line of the stack that is in the learner's own file; esbuild's messages carry file and line themselves.
  const line = error.stack?.split('\n').find((each) => each.includes(name.replaceAll('\\', '/')))
  const at = line === undefined ? name : `${name}:${/:(\d+):\d+\)?$/.exec(line)?.[1] ?? '?'}`
  return `${error.name}: ${error.message}\n  at ${at}`
}
