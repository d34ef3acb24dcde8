/** Reads the lines that the book's server sends while a check runs. */
import type { CheckEvent } from '@workbook/engine'

const kinds: ReadonlySet<unknown> = new Set(['account', 'lesson', 'end'])

/** Is this line one of ours? Looks only as deep as the panel needs before it hands the value on. */
export function isCheckEvent(value: unknown): value is CheckEvent {
  if (typeof value !== 'object' || value === null || !('type' in value)) return false
  const payload: unknown = Reflect.get(value, value.type === 'end' ? 'result' : String(value.type))
  return kinds.has(value.type) && typeof payload === 'object' && payload !== null
}

/** One line of NDJSON as an event. */
export function readEvent(line: string): CheckEvent {
  const value = parsed(line)
  if (!isCheckEvent(value)) throw new Error(`This is not a line of a check: ${line.slice(0, 80)}`)
  return value
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line)
  } catch {
    // Not JSON, so none of our lines: the caller says so.
    return undefined
  }
}

/** The events of a stream, as soon as each line is complete, wherever the network cuts them. */
export async function* readEvents(chunks: AsyncIterable<string>): AsyncGenerator<CheckEvent> {
  let rest = ''
  for await (const chunk of chunks) {
    const lines = (rest + chunk).split('\n')
    rest = lines.pop() ?? ''
    for (const line of lines) if (line.trim() !== '') yield readEvent(line)
  }
  if (rest.trim() !== '') yield readEvent(rest)
}

/** The text of an answer, piece by piece. (Safari cannot loop over a stream by itself.) */
export async function* textOf(body: ReadableStream<Uint8Array<ArrayBuffer>>): AsyncGenerator<string> {
  const reader = body.pipeThrough(new TextDecoderStream()).getReader()
  try {
    for (;;) {
      // oxlint-disable-next-line no-await-in-loop -- a stream is read one piece after the other
      const { done, value } = await reader.read()
      if (done) return
      yield value
    }
  } finally {
    await reader.cancel()
  }
}
