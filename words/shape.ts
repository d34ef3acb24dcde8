import type { Plural } from './say.ts'

/** The same keys, in any words. Forms by number may be those of another language. */
export type InAnyWords<T> = T extends string
  ? string
  : T extends Plural
    ? Plural
    : T extends readonly string[]
      ? readonly string[]
      : { readonly [Key in keyof T]: InAnyWords<T[Key]> }
