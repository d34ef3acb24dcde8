/** One thing that a message or a token says, ready to be shown. */
export interface Field {
  readonly name: string
  /** Long numbers are shortened; tokens are not shown at all. */
  readonly value: string
  /** A time in words that a person can read. */
  readonly time?: string
  /** What it is, and in a message: why an eavesdropper does not learn the password from it. */
  readonly why: string
}
