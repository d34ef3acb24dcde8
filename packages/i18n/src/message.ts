/** What a sentence needs, read from its ICU MessageFormat by the compiler. */

type PluralForm = 'zero' | 'one' | 'two' | 'few' | 'many' | 'other'

/**
 * The names of the values in an ICU message: `name` in `Hello {name}`, `count` in
 * `{count, plural, one {# rule} other {# rules}}`. A brace behind `one`, `other` … opens a form, and no value.
 */
type Slots<Text extends string> = Text extends `${infer Before}{${infer After}`
  ? Before extends ` ${PluralForm} ` | `${string}} ${PluralForm} `
    ? Slots<After>
    : After extends `${infer Inside}}${infer Rest}`
      ? Inside extends `${infer Name}, plural,${string}`
        ? After extends `${Name}, plural,${infer Forms}`
          ? Name | Slots<Forms>
          : never
        : Inside | Slots<Rest>
      : never
  : never

/** A sentence in ICU MessageFormat. Without `{braces}` it is what it says. */
export type Message = string

/** The values that a message needs, by name. */
export type Values<Text extends Message, Value = string | number> = Readonly<Record<Slots<Text>, Value>>

/** What another language must say: the same keys. `export default { … } satisfies Translation<typeof english>`. */
export type Translation<Messages> = Messages extends string
  ? string
  : { readonly [Key in keyof Messages]: Translation<Messages[Key]> }
