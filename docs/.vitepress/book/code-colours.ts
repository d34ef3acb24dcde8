/**
 * Colours of code, as classes instead of inline styles: our own contrast in both modes (`styles/code.css`), less HTML,
 * and a page that needs no inline style attribute for its code.
 */
import type { MarkdownOptions } from 'vitepress'

type Theme = NonNullable<MarkdownOptions['theme']>
type Transformer = NonNullable<MarkdownOptions['codeTransformers']>[number]

/** Kinds of words that get a colour, and their TextMate scopes. */
const kinds = {
  comment: ['comment', 'punctuation.definition.comment'],
  string: ['string', 'punctuation.definition.string', 'string.unquoted'],
  keyword: [
    'keyword.control',
    'storage',
    'keyword.operator.new',
    'keyword.operator.expression',
    'constant.other.option',
  ],
  constant: ['constant.numeric', 'constant.language', 'support.constant'],
  function: ['entity.name.function', 'entity.name.command', 'support.function'],
  type: ['entity.name.type', 'entity.name.class', 'support.class', 'new.expr entity.name.function'],
  property: [
    'meta.object-literal.key',
    'support.type.property-name',
    'variable.other.normal',
    'variable.other.assignment',
  ],
} as const

const names = Object.keys(kinds)

/** A placeholder colour: only its number counts. */
const colourOf = (index: number) => `#0000${String(index + 10)}`

export const codeTheme = {
  name: 'workbook',
  type: 'light',
  colors: { 'editor.foreground': '#000001', 'editor.background': '#ffffff' },
  settings: Object.values(kinds).map((scope, index) => ({
    scope: [...scope],
    settings: { foreground: colourOf(index) },
  })),
} satisfies Theme

/** Turns the placeholder colours into classes such as `code-string`. */
export const coloursToClasses: Transformer = {
  name: 'workbook:colours-to-classes',
  span(node) {
    const style = node.properties['style']
    if (typeof style !== 'string') return
    delete node.properties['style']
    const kind = names[Number(/#0000(?<number>\d\d)/.exec(style)?.groups?.['number']) - 10]
    if (kind !== undefined) this.addClassToHast(node, `code-${kind}`)
  },
}
