import { question } from 'zx'

import type { Ask } from '@workbook/workbook'

/** Asks in the terminal; undefined where there is none, because no answer can come then. Ctrl-D is an empty answer. */
export function terminalAsk(): Ask | undefined {
  if (!process.stdin.isTTY) return undefined
  return async (text) => {
    // At Ctrl-D and Ctrl-C zx's question closes without an answer. An answer pauses the input too, and goes first.
    const closed = new Promise<string>((resolve) => process.stdin.once('pause', () => setImmediate(resolve, '')))
    return (await Promise.race([question(text), closed])).trim()
  }
}
