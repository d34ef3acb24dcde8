/** One field of a message or a token, ready to show. */
export interface Field {
  readonly name: string
  /** Long numbers are shortened; tokens are not shown at all. */
  readonly value: string
  /** A time, in words. */
  readonly time?: string
  /** What it is, and for a message, why an eavesdropper doesn't learn the password from it. */
  readonly why: string
}
