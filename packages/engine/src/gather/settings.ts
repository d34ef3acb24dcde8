/**
 * What the learner says about their app, in `.env` or a shell: only what a check needs to find things. A step adds its own
 * members where it declares them (`checks/<step>/settings.ts`).
 */
export interface Settings {
  readonly region: string
}

/** One setting, under the name of its member of {@link Settings}. */
export interface SettingDeclaration {
  /** Its line in `.env`. */
  readonly variable: string
  /** The name under which texts use it: `{poolId}`. */
  readonly placeholder: string
  /** The value to use if none is given. */
  readonly otherwise?: string
  /** What a value must look like, and the sentence for one that does not: it has the slot `{value}`. */
  readonly form?: { readonly pattern: RegExp; readonly otherwise: string }
  /** Whether another value means another app: then earlier results say nothing about it. */
  readonly identifiesApp?: true
}

/** The settings of a step; the default export of `checks/<step>/settings.ts`. */
export type SettingDeclarations = Readonly<Record<string, SettingDeclaration>>

/** Declares the settings of a step. */
export const defineSettings = <const Declared extends SettingDeclarations>(declared: Declared): Declared => declared

/** The values of these settings by the placeholders of the texts. */
export const placeholdersOf = (declared: SettingDeclarations, settings: Settings): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(declared).flatMap(([name, { placeholder }]) => {
      const value: unknown = Reflect.get(settings, name)
      return typeof value === 'string' ? [[placeholder, value]] : []
    }),
  )
