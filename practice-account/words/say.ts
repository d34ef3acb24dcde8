/** Puts values into a sentence of the dictionary. */

/** A sentence in the forms that its language has for numbers: `{count}` chooses one. English has `one` and `other`. */
export type Plural = { readonly other: string } & Readonly<Partial<Record<Intl.LDMLPluralRule, string>>>

/** The names in `{braces}` of a sentence. */
export type Slots<Text> = Text extends `${string}{${infer Name}}${infer Rest}` ? Name | Slots<Rest> : never

type SlotsOf<Text> = Text extends Plural ? Slots<Text['other']> | 'count' : Slots<Text>

/** What a sentence needs; a sentence without `{braces}` takes nothing. */
type Values<Text> = [SlotsOf<Text>] extends [never]
  ? readonly []
  : readonly [values: Readonly<Record<SlotsOf<Text>, string | number>>]

/** A slot; its name is what `split` keeps of it. */
export const SLOT = /\{(\w+)\}/g

let plurals = new Intl.PluralRules('en')

/** From now on numbers choose their forms as this language (`de`, `pt-BR`) does. */
export const countAs = (language: string): void => {
  plurals = new Intl.PluralRules(language)
}

/** The sentence with its values. A value is put in as it is: braces in it are no slots. */
export function say<const Text extends string | Plural>(text: Text, ...values: Values<Text>): string {
  const known: Readonly<Record<string, string | number>> = values[0] ?? {}
  const sentence = typeof text === 'string' ? text : (text[plurals.select(Number(known['count']))] ?? text.other)
  return sentence.replace(SLOT, (slot, name: string) => String(known[name] ?? slot))
}
