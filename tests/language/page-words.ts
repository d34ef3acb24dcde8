/** What somebody reads and hears of a page of the practice account, apart from names, ids and what AWS says. */
import { AWS_SAYS } from '../../practice-account/aws-says.ts'
import { strayWords } from './pseudo.ts'

/** AWS's own words on the pages: they are English in every language. */
const AWS: readonly (string | RegExp)[] = [
  AWS_SAYS.pageError,
  AWS_SAYS.unavailable.text,
  AWS_SAYS.unavailable.title,
  AWS_SAYS.lambda.notFound('PostConfirmation'),
  /Invalid verification code provided, please try again\./g,
  /User cannot be confirmed\. Current status is \w+/g,
]

/** What learners have called things, and the values in their table. */
const NAMES = /\b(?:my-chocolate|chocolate|empty-pool|web|welcome(?:-gone)?|broken|hello|Jane|Smith|age)\b/g

const SIGNS: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" }

/** The text of a page and everything that its scripts and screen readers say, one piece a line. */
export function readPage(html: string): string {
  const told = [
    ...html.matchAll(/ (?:aria-label|title|alt|placeholder|data-(?!key|live|pattern|rules)[a-z-]+)="([^"]*)"/g),
  ]
  const text = html
    .replaceAll(/<!doctype html>|<(code|time|pre|style)\b[^]*?<\/\1>/g, ' ')
    // What AWS answers stands in an alert: a problem with a form, or with a function.
    .replaceAll(/<p class="alert"[^]*?<\/p>/g, ' ')
    .replaceAll(/<\/?(?:strong|a|span|em)\b[^>]*>/g, ' ')
    .replaceAll(/<[^>]*>/g, '\n')
  const all = [text, ...told.map(([, value = '']) => value)].join('\n')
  const plain = all.replaceAll(/&(#?\w+);/g, (sign, name: string) => SIGNS[name] ?? sign)
  return AWS.reduce<string>((rest, words) => rest.replaceAll(words, ' '), plain)
}

/** The words of a page that stand outside of all brackets. */
export const strayOnPage = (html: string): readonly string[] => strayWords(readPage(html).replaceAll(NAMES, ' '))
