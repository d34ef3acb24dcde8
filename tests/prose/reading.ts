/** A page as a person reads it: no code, no addresses, no markup. */

/** A paragraph, a point of a list, a cell of a table or a heading, as plain text. */
export interface Passage {
  readonly line: number
  readonly heading: boolean
  readonly text: string
}

const spaces = (text: string) => text.replaceAll(/[^\n]/g, ' ')

/** Takes code, comments, scripts and the front matter away, and leaves every line where it was. */
const withoutCode = (page: string) =>
  page
    .replace(/^---\n[\s\S]*?\n---\n/, spaces)
    .replaceAll(/^ *```[\s\S]*?^ *```/gm, spaces)
    .replaceAll(/<(?<tag>script|style|svg)\b[\s\S]*?<\/\k<tag>>/g, spaces)
    .replaceAll(/<!--[\s\S]*?-->/g, spaces)
    .replaceAll(/^<<<.*$/gm, spaces)

/** Code in a sentence stands for a thing: `X`. A tag and the address of a link are not read aloud. */
const plain = (text: string) =>
  text
    .replaceAll(/\{#[\w-]+\}/g, '')
    .replaceAll(/<code\b[^>]*>.*?<\/code>/g, 'X')
    .replaceAll(/<sup>.*?<\/sup>/g, '')
    .replaceAll(/`+[^`]+`+s?/g, 'X')
    .replaceAll(/!?\[(?<text>[^\]]*)\]\([^)]*\)/g, '$<text>')
    .replaceAll(/<https?:[^>]*>/g, 'X')
    .replaceAll(/<\/(?:li|p|summary|td|th)>/g, '.\n')
    .replaceAll(/<[^>]*>/g, '')
    .replaceAll(/https?:\/\/\S+/g, 'X')
    .replaceAll(/&[a-z]+;/g, ' ')
    .replaceAll(/[*_]/g, '')

/** The passages of a page, in order. */
export function passagesOf(page: string): readonly Passage[] {
  return withoutCode(page)
    .split('\n')
    .flatMap((line, at) =>
      line
        .split(/(?<!\\)\|/)
        .flatMap((cell) => plain(cell.replace(/^\s*(?:#{1,6} |[*-] |\d+\. |> |:::.*)/, '')).split('\n'))
        .map((text) => ({ line: at + 1, heading: /^#{1,6} /.test(line), text: text.trim() })),
    )
    .filter(({ text }) => /[A-Za-z]/.test(text))
}

/** The sentences of a passage. A colon or a semicolon does not end one. */
export const sentencesOf = (text: string): readonly string[] =>
  text.split(/(?<=[.!?][”’)]?)\s+(?=[“(‘]?[A-Z0-9])/).filter((sentence) => /\w/.test(sentence))

/** The words of a text, as a dictionary knows them. A word with a digit or an underscore in it is a name. */
export const wordsOf = (text: string): readonly string[] =>
  (text.replaceAll('’', "'").match(/[\p{L}\p{N}_]+(?:['.-][\p{L}\p{N}_]+)*/gu) ?? [])
    .flatMap((word) => (/[\d_.]/.test(word) ? [] : word.split('-')))
    .map((word) => word.replace(/'s?$/, ''))
    .filter((word) => word.length > 1)
