/** What the checks tree says, in the language that is spoken: English as it is imported, or its translation. */
import { readdirSync } from 'node:fs'
import { join } from 'node:path'

const ENGLISH = join(import.meta.dirname, '..', 'words', 'en')

const translations = new Map<object, object>()

/**
 * These English sentences, or their translation. To be asked when a check or a fact is loaded; the language is chosen
 * before that (`speakInChecks`).
 */
export const spoken = <W extends object>(english: W): W => (translations.get(english) as W | undefined) ?? english

/** Loads what lessons and facts say in this language. The folders are the list: `words/en/<room>/<name>.ts`. */
export async function speakInChecks(language: string): Promise<void> {
  translations.clear()
  if (language === 'en') return
  const rooms = readdirSync(ENGLISH, { withFileTypes: true }).filter((entry) => entry.isDirectory())
  await Promise.all(
    rooms.flatMap(({ name: room }) => readdirSync(join(ENGLISH, room)).map((file) => learn(room, file))),
  )

  async function learn(room: string, file: string) {
    const name = file.replace(/\.ts$/, '')
    const [english, translation] = (await Promise.all([
      import(`../words/en/${room}/${name}.ts`),
      import(`../words/${language}/${room}/${name}.ts`),
    ])) as [{ default: object }, { default: object }]
    translations.set(english.default, translation.default)
  }
}
