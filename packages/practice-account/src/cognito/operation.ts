import type { Context } from './context.ts'

/** A request after validation: it has all the members that the model requires. */
export type Valid<T> = {
  [K in keyof T]: Record<never, never> extends Pick<T, K> ? T[K] : NonNullable<T[K]>
}

/** An answer as it travels: times are epoch seconds (`wire/times-are-numbers`). */
export type Serialized<T> = T extends Date
  ? number
  : T extends Uint8Array
    ? string
    : T extends readonly (infer Item)[]
      ? Serialized<Item>[]
      : T extends object
        ? { [K in keyof T]: Serialized<T[K]> }
        : T

/**
 * One operation of the Cognito user pools API. It reads and changes the account synchronously; one that must wait
 * (for a key pair, say) waits first and commits last, so that no other request sees it half done.
 */
export type Operation<Request, Response> = (
  request: Valid<Request>,
  context: Context,
) => Serialized<Response> | Promise<Serialized<Response>>
