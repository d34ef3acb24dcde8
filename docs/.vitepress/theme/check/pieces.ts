/** Cuts the checks' plain sentences into pieces that a page can set in different type. */

/** A piece of a sentence; `code` is set as code. */
export interface Piece {
  readonly text: string
  readonly code: boolean
}

/** Commands and files inside the checks' sentences. */
const command =
  /npm (?:run [a-z]+(?: (?:aws|practice)\b)?(?: --(?: --[a-z]+(?: (?:‹[^›]*›|NAME\b|[a-z]+-[a-z-]+-\d))?)+)?(?: step\d+(?:\/\d+)?)?|start\b)|steps\/step\d+\/[\w-]+\.ts/g

/** "then run: npm run step step09/1" as words and a command. */
export function pieces(sentence: string): Piece[] {
  const found: Piece[] = []
  let rest = 0
  for (const { 0: text, index } of sentence.matchAll(command)) {
    if (index > rest) found.push({ text: sentence.slice(rest, index), code: false })
    found.push({ text, code: true })
    rest = index + text.length
  }
  if (rest < sentence.length) found.push({ text: sentence.slice(rest), code: false })
  return found
}

/**
 * Where a long name such as `VerificationMessageTemplate.DefaultEmailOption` may break: after a dot, a slash, a bracket, but
 * not within an address such as 127.0.0.1.
 */
export const breakable = (text: string): string[] => text.split(/(?<=[/[(_]|(?<!\d)\.)(?=\w)/)
