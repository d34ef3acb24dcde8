import { createInterface } from 'node:readline/promises'

/** Asks somebody. An end of input is no answer. */
export type Ask = (question: string) => Promise<string>

/** Asks in the terminal; undefined where there is none, so that nobody waits for an answer that cannot come. */
export function askInTerminal(): Ask | undefined {
  if (!process.stdin.isTTY) return undefined
  return async (question) => {
    const lines = createInterface({ input: process.stdin, output: process.stdout })
    const ended = new Promise<string>((resolve) => lines.once('close', () => resolve('')))
    try {
      return (await Promise.race([lines.question(question), ended])).trim()
    } finally {
      lines.close()
    }
  }
}
