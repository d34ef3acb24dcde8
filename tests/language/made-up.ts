/** A made-up language: every message between ⟦ and ⟧. Any text outside of them doesn't come from the messages. */
import { readdir, writeFile } from 'node:fs/promises'
import { basename, join } from 'node:path'

/** A tag that no language has [ISO 639-2: qaa to qtz are for local use]. */
export const MADE_UP = 'qps'

/** A translation that is generated from the English beside it. Locale tags, such as en-GB, stay as they are. */
const translation = (english: string) => `import english from './${english}'
const madeUp = (value) => {
  if (typeof value === 'object' && value !== null && !Array.isArray(value))
    return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, madeUp(each)]))
  if (Array.isArray(value)) return value.map(madeUp)
  if (value === 'en') return '${MADE_UP}'
  return typeof value === 'string' && !/^[a-z]{2}-[A-Z]{2}$/.test(value) ? '⟦' + value + '⟧' : value
}
export default madeUp(english)
`

/** Writes the translation of every messages file in a copy of the workbook. Returns how many there are. */
export async function translate(root: string): Promise<number> {
  const folders = ['checks', 'docs/.vitepress', 'packages']
  const found = await Promise.all(
    folders.map((folder) => readdir(join(root, folder), { recursive: true, withFileTypes: true })),
  )
  const english = found.flat().filter((entry) => entry.isFile() && /\.en\.(ts|mjs)$/.test(entry.name))
  for (const { parentPath, name } of english) {
    await writeFile(join(parentPath, name.replace('.en.', `.${MADE_UP}.`)), translation(basename(name)))
  }
  return english.length
}

/** Three words in a row: a sentence, or a good part of one. */
const WORDS = /\p{L}{2,}[,;]? \p{L}{2,}[,;]? \p{L}{2,}/u

/** What a text says without messages: lines with words outside of ⟦ and ⟧. A command is the same in every language. */
export function untranslated(text: string): readonly string[] {
  let rest = text.replaceAll(/npm (?:run [a-z-]+|start)/g, '·')
  for (let inner = ''; inner !== rest;) {
    inner = rest
    // A message may contain another one, so the innermost go first.
    rest = rest.replaceAll(/⟦[^⟦⟧]*⟧/g, '·')
  }
  return rest.split('\n').filter((line) => WORDS.test(line))
}
