import { describe, expect, test } from 'vitest'

import { readLines, textOf } from '../../docs/.vitepress/theme/check/event.ts'
import { account, end, lesson } from './results.ts'

async function* inPieces(text: string, size: number) {
  for (let at = 0; at < text.length; at += size) yield text.slice(at, at + size)
}

const all = async <T>(events: AsyncIterable<T>) => {
  const list: T[] = []
  for await (const event of events) list.push(event)
  return list
}

describe('the lines of a running check', () => {
  const events = [{ type: 'account', account }, { type: 'lesson', lesson: lesson('pass') }, end(lesson('pass'))]
  const lines = events.map((event) => JSON.stringify(event)).join('\n')

  test.each([1, 7, 64, 100_000])('are the same events in pieces of %i characters', async (size) => {
    expect(await all(readLines(inPieces(`${lines}\n`, size)))).toEqual(events)
  })

  test('may end without a line break, and may have empty lines', async () => {
    expect(await all(readLines(inPieces(lines.replaceAll('\n', '\n\n'), 50)))).toEqual(events)
  })

  test('keep letters whole that the network cut in two', async () => {
    const bytes = new TextEncoder().encode('ß › “—”')
    const body = new ReadableStream({
      start(controller) {
        for (const byte of bytes) controller.enqueue(Uint8Array.of(byte))
        controller.close()
      },
    })
    expect((await all(textOf(body))).join('')).toBe('ß › “—”')
  })

  test('are no result where the last one is cut off', async () => {
    await expect(all(readLines(inPieces(lines.slice(0, -9), 64)))).rejects.toThrow(SyntaxError)
  })
})
