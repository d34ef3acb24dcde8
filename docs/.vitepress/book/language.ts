/** The book in one language: that of `LANGUAGE` in the shell or in `.env`, as for every command. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { parseEnv } from 'node:util'

import type { UserConfig } from 'vitepress'

import { adopt } from '../../../words/index.ts'
import type { Trees } from './lessons.ts'

type Plugin = NonNullable<NonNullable<UserConfig['vite']>['plugins']>[number]

interface Natively {
  readonly choose: typeof import('../../../words/choose.ts')
  readonly dictionary: typeof import('../../../words/index.ts')
  readonly checks: typeof import('../../../checks/engine/words.ts')
}

/**
 * Speaks the language from now on, and answers its tag. VitePress runs its config and each data loader from a bundled
 * copy of its own, while checks are loaded as they are: so the language is chosen among those, and the copy adopts it.
 */
export async function speakInBook({ docs }: Trees): Promise<string> {
  const root = join(docs, '..')
  const { choose, dictionary, checks } = await natively(root)
  const { language } = choose.chooseLanguage(fromFile(join(root, '.env')), process.env['LANGUAGE'])
  if (language !== dictionary.language) await Promise.all([dictionary.speak(language), checks.speakInChecks(language)])
  adopt(language, dictionary.words)
  return language
}

async function natively(root: string): Promise<Natively> {
  const load = (...path: string[]): Promise<unknown> => import(pathToFileURL(join(root, ...path)).href)
  const [choose, dictionary, checks] = await Promise.all([
    load('words', 'choose.ts'),
    load('words', 'index.ts'),
    load('checks', 'engine', 'words.ts'),
  ])
  return { choose, dictionary, checks } as Natively
}

function fromFile(file: string): string | undefined {
  try {
    return parseEnv(readFileSync(file, 'utf8'))['LANGUAGE']
  } catch {
    // No settings yet: then nobody has asked for a language.
    return undefined
  }
}

/** `who-am-i.ts` is `words.whoAmI`. */
export const camelCase = (name: string): string =>
  name.replaceAll(/-(?<letter>[a-z])/g, (_, letter: string) => letter.toUpperCase())

/**
 * The theme asks for a part of English, such as `words/en/book.ts`; what reaches the browser is that part in the book's
 * language, and nothing else of the dictionary.
 */
export const wordsInLanguage = (words: Readonly<Record<string, object>>): Plugin => ({
  name: 'workbook:words-in-language',
  enforce: 'pre',
  load(id) {
    const name = /[/\\]words[/\\]en[/\\](?<name>[a-z-]+)\.ts$/.exec(id)?.groups?.['name'] ?? ''
    const part = words[camelCase(name)]
    return part && `export default ${JSON.stringify(part)}`
  },
})
