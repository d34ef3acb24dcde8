/** The process in which a learner's file runs: an error becomes a sentence with the file and the line, no stack trace. */
import { relative } from 'node:path'
import { pathToFileURL } from 'node:url'

const [file = ''] = process.argv.slice(2)

// A forgotten `await` lets an error go by the import below, and Node would print its stack.
process.on('uncaughtException', tell)
await import(pathToFileURL(file).href).catch(tell)

async function tell(error: unknown): Promise<void> {
  process.exitCode = 1
  console.error(error instanceof Error ? explain(error) : await noError(error))
}

/** Words are loaded only where they are needed: the learner's file should start at once. */
async function noError(thrown: unknown): Promise<string> {
  const [dictionary, { say }] = await Promise.all([import('../words/index.ts'), import('../words/say.ts')])
  await dictionary.speak(process.env.WORKBOOK_LANGUAGE ?? 'en')
  return say(dictionary.words.cli.run.noError, { thrown: String(thrown) })
}

function explain(error: Error): string {
  const name = relative(process.env.WORKBOOK_ROOT ?? '.', file).replaceAll('\\', '/')
  // The first place in the learner's own file: in the stack, or in the message of one who could not read the file.
  const line = error.stack?.split(`${name}:`)[1]?.match(/^\d+/)?.[0]
  const at = line === undefined ? name : `${name}:${line}`
  return `${error.name}: ${error.message}\n  at ${at}`
}
