/**
 * Everything the practice account says in its own name, in the language it was opened with. English (`en/`) is the
 * dictionary; another language is a folder beside it whose `index.ts` has the same keys. It is the workbook's `words/`
 * once more and smaller, because this folder imports nothing of ours.
 *
 * What it says in AWS's place is not in here: the messages of operations (`cognito/`), and what `aws-says.ts` has of
 * other services and of AWS's own pages. AWS answers in English, whatever language a learner speaks.
 */
import en from './en/index.ts'
import { countAs, type Plural } from './say.ts'

/** The dictionary, sentence by sentence, so that a sentence knows what it needs. */
export type English = typeof en

type InAnyWords<T> = T extends string
  ? string
  : T extends Plural
    ? Plural
    : { readonly [Key in keyof T]: InAnyWords<T[Key]> }

/** What another language must say: `export default { … } satisfies Words`. A missing key does not compile. */
export type Words = InAnyWords<English>

/** The sentences in the chosen language. */
export let words: English = en

/** The language's tag (BCP 47), as the pages name it. */
export let language = 'en'

/** Speaks these words from now on: all accounts of a process speak one language. */
export function adopt(tag: string, all: English): void {
  words = all
  language = tag
  countAs(tag)
}

/** Loads a language and speaks it. A gate has seen to it that its folder has every key of English. */
export async function speak(tag: string): Promise<void> {
  adopt(tag, ((await import(`./${tag}/index.ts`)) as { default: English }).default)
}
