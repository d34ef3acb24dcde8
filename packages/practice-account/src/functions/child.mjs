// The process in which one of the learner's functions runs, once: file, name and time limit come as arguments, the
// event as a message, and the answer goes back as one. Whatever the function does, it does it in here. This file is
// JavaScript so that a function in JavaScript starts without a translator.
import { randomUUID } from 'node:crypto'
import { pathToFileURL } from 'node:url'
import { Worker } from 'node:worker_threads'

const [file = '', name = '', limit = '0'] = process.argv.slice(2)
let until = 0

// If the account ends, an endless loop would run for ever. A separate thread can't be blocked by it.
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
async function run(event) {
  const exported = await load(pathToFileURL(file).href)
  const handler = exported.handler ?? exported.default?.handler
  if (typeof handler !== 'function') throw new Error(`${name}.handler is undefined or not exported`)
  const context = {
    functionName: name,
    awsRequestId: randomUUID(),
    getRemainingTimeInMillis: () => Math.max(0, until - Date.now()),
  }
  if (handler.length < 3) return handler(event, context)
  return new Promise((resolve, reject) => {
    const done = (error, value) => (error ? reject(error) : resolve(value))
    Promise.resolve(handler(event, context, done)).catch(reject)
  })
}

/** A function in JavaScript may import one of the learner's files in TypeScript: then the translator is needed. */
async function load(url) {
  try {
    return await import(url)
  } catch (error) {
    if (error?.code !== 'ERR_UNKNOWN_FILE_EXTENSION') throw error
    const { register } = await import('tsx/esm/api')
    register()
    return import(`${url}?translated`)
  }
}

function tell(error) {
  answer({ error: error instanceof Error ? error.message : String(error) })
}

function answer(message) {
  process.send?.(message, () => process.exit())
}
