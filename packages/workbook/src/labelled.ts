/** The usual width of labels in columns, so that the output of different commands lines up. */
const MOST_OFTEN = 10

/** Lines such as `Inbox  http://…`, the values in one column, as wide as the longest label of the language needs. */
export function labelled(lines: readonly (readonly [label: string, value: string])[]): readonly string[] {
  const width = Math.max(MOST_OFTEN, ...lines.map(([label]) => label.length + 2))
  return lines.map(([label, value]) => `${label.padEnd(width)}${value}`)
}
