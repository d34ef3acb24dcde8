/**
 * Everything the workbook says, in the language that was chosen. English (`en/`) is the dictionary; another language is
 * a folder beside it whose `index.ts` has the same keys. What a lesson's check says stands in `checks/words/`.
 */
import en from './en/index.ts'
import { countAs } from './say.ts'
import type { InAnyWords } from './shape.ts'

/** The dictionary, sentence by sentence, so that a sentence knows what it needs. */
export type English = typeof en

/** What another language must say: `export default { … } satisfies Words`. A missing key does not compile. */
export type Words = InAnyWords<English>

/** The sentences in the chosen language: chosen once, at the edge, before anything is said. */
export let words: English = en

/** The language's tag (BCP 47): `en`. */
export let language = 'en'

/** Speaks these words from now on. */
export function adopt(tag: string, all: English): void {
  words = all
  language = tag
  countAs(tag)
}

/** Loads a language and speaks it. The gate has seen to it that its folder has every key of English. */
export async function speak(tag: string): Promise<void> {
  adopt(tag, ((await import(`./${tag}/index.ts`)) as { default: English }).default)
}
