/** Wraps text for a terminal: at words, and never inside a command that a learner copies. */
import { wrapAnsi } from 'fast-wrap-ansi'

/** A flag and its value, if it has one; a value may be quoted, or words in place of what was not found. */
const FLAG = String.raw`--[a-z-]+(?:[ =](?:"[^"]*"|'[^']*'|‹[^›]*›|[^\s"'‹-])[^\s›]*)?`

/** What a learner copies as a whole: `npm run check step09/1`, `aws dynamodb describe-table --table-name …`. */
const COMMAND = new RegExp(
  [
    String.raw`\bnpm (?:ci|start|run [\w-]+(?: (?:step\d+\S*|practice|aws))?)(?: --(?: reset|(?: ${FLAG})+))?`,
    String.raw`\baws [a-z-]+ [a-z-]+(?: ${FLAG})*`,
    String.raw`\bsource \S+`,
    String.raw`(?<= )\. \.workbook\S+`,
  ].join('|'),
  'g',
)

/** Wraps at spaces only, and at none inside a command. */
export function wrap(text: string, width: number): string {
  const whole = text.replace(COMMAND, (command) => command.replaceAll(' ', '\u00A0'))
  return wrapAnsi(whole, width, { hard: false }).replaceAll('\u00A0', ' ')
}

/** A value gets at least this much of the width; otherwise it continues under its label. */
const ROOM = 24

/**
 * Lays out plain lines in `width` columns. A line that is too long continues under its own beginning: under the value of
 * `Label     value`, or as far in as the line itself.
 */
export const layOut = (text: string, width: number): string =>
  text
    .split('\n')
    .map((line) => (line.length <= width ? line : hanging(line, width)))
    .join('\n')

function hanging(line: string, width: number): string {
  const [label = ''] = /^.*\S {2,}(?=\S)/.exec(line) ?? []
  const [start = ''] = /^ */.exec(line) ?? []
  const by = label !== '' && label.length <= width - ROOM ? label.length : start.length
  const [first = '', ...rest] = wrap(line.slice(by), Math.max(width - by, 1)).split('\n')
  return [line.slice(0, by) + first, ...rest.map((each) => ' '.repeat(by) + each)].join('\n')
}
