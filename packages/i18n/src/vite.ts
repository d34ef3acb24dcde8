/** Messages in a page: loaded in the chosen language by Node, compiled, and sent to the browser as data. */
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

import compile from './compile.ts'

/** The part of a Vite plugin that is used here. */
export interface MessagesPlugin {
  readonly name: string
  readonly enforce: 'pre'
  resolveId(id: string): string | undefined
  load(id: string): Promise<string | undefined>
}

/** Vite plugin: replaces each `*.en.ts` by its messages, compiled, in the language that Node loads it in. */
export const compiledMessages = (): MessagesPlugin => ({
  name: 'workbook:messages',
  enforce: 'pre',
  // On the server too: there `format` also gets what this plugin has compiled.
  resolveId: (id) => (id === '#compile' ? join(import.meta.dirname, 'compiled-already.ts') : undefined),
  async load(id) {
    if (!id.endsWith('.en.ts')) return undefined
    const { default: messages } = (await import(pathToFileURL(id).href)) as { default: unknown }
    return `export default ${JSON.stringify(compileAll(messages))}`
  },
})

const compileAll = (messages: unknown): unknown => {
  if (typeof messages === 'string') return compile(messages)
  if (typeof messages !== 'object' || messages === null) return messages
  return Object.fromEntries(Object.entries(messages).map(([key, each]) => [key, compileAll(each)]))
}
