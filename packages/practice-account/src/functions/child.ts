// The process in which one of the learner's functions runs, once: file, name and time limit come as arguments, the
// event as a message, and the answer goes back as one. Whatever the function does, it does it in here.
import { randomUUID } from 'node:crypto'
import { pathToFileURL } from 'node:url'
import { Worker } from 'node:worker_threads'

const [file = '', name = '', limit = '0'] = process.argv.slice(2)
let until = 0

// Should nobody be left who ends this process, an endless loop would run on: a thread of its own cannot be held up.
new Worker(`setTimeout(() => process.kill(process.pid, 'SIGKILL'), ${Number(limit) + 5000})`, {
  eval: true,
  execArgv: [],
}).unref()

process.on('uncaughtException', tell)
process.once('message', (event) => {
  until = Date.now() + Number(limit)
  run(event).then((value) => answer({ value }), tell)
})
process.send?.({ ready: true })

/** Calls the function as AWS Lambda does: with the event and a context, and with a callback if it takes one. */
async function run(event: unknown): Promise<unknown> {
  const exported = (await import(pathToFileURL(file).href)) as { handler?: unknown; default?: { handler?: unknown } }
  const handler = exported.handler ?? exported.default?.handler
  if (typeof handler !== 'function') throw new Error(`${name}.handler is undefined or not exported`)
  const context = {
    functionName: name,
    awsRequestId: randomUUID(),
    getRemainingTimeInMillis: () => Math.max(0, until - Date.now()),
  }
  if (handler.length < 3) return handler(event, context)
  return new Promise((resolve, reject) => {
    const done = (error: unknown, value: unknown): void => (error ? reject(error) : resolve(value))
    Promise.resolve(handler(event, context, done)).catch(reject)
  })
}

function tell(error: unknown): void {
  answer({ error: error instanceof Error ? error.message : String(error) })
}

function answer(message: { value: unknown } | { error: string }): void {
  process.send?.(message, () => process.exit())
}
