/** Reads the lines that the book's server sends, one after the other. */

/** The values of a stream, each as soon as its line of NDJSON is complete. @throws SyntaxError where one is cut off. */
export async function* readLines<T>(chunks: AsyncIterable<string>): AsyncGenerator<T> {
  let rest = ''
  for await (const chunk of chunks) {
    const lines = (rest + chunk).split('\n')
    rest = lines.pop() ?? ''
    for (const line of lines) if (line.trim() !== '') yield JSON.parse(line) as T
  }
  if (rest.trim() !== '') yield JSON.parse(rest) as T
}

/** The text of an answer, piece by piece. (Safari can't iterate over a stream directly.) */
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
