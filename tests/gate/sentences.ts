/** Finds sentences in code: string and template literals, the text of Vue templates and that of `html` templates. */
import { parse as parseVue } from 'vue/compiler-sfc'
import { transformSync } from 'esbuild'
import { parseAst } from 'rollup/parseAst'

import { read } from './trees.ts'

/** Three or more words with spaces between them, with the beginning or the end of a sentence. */
export function isSentence(text: string): boolean {
  const plain = text.trim().replace(/\s+/g, ' ')
  const words = plain.split(' ').filter((word) => /^["'“‘(]?\p{L}[\p{L}’'-]*["'”’).,:;?!…]*$/u.test(word))
  return words.length >= 3 && (/^["'“(]?\p{Lu}/u.test(plain) || /[.?!…]["'”)]?$/.test(plain))
}

/** Every sentence of a file, exactly as written; a value in it becomes `{}`. */
export function sentencesOf(file: string): readonly string[] {
  const source = read(file)
  if (!file.endsWith('.vue')) return inCode(source)
  const { descriptor } = parseVue(source)
  const script = [descriptor.script, descriptor.scriptSetup].flatMap((part) => (part ? inCode(part.content) : []))
  return [...script, ...inTemplate(descriptor.template?.ast)]
}

/** Those of TypeScript. */
export function inCode(source: string): readonly string[] {
  const { code } = transformSync(source, { loader: 'ts', format: 'esm', target: 'esnext' })
  const ast = parseAst(code)
  return [...new Set([...textsOf(ast).filter(isSentence), ...markupsOf(ast).flatMap(inMarkup)])]
}

interface Node {
  readonly type: string
  readonly [member: string]: unknown
}

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string'

/** The literals under a node, except for imports, lines of code, and errors that no learner can meet. */
function textsOf(node: unknown): readonly string[] {
  if (Array.isArray(node)) return node.flatMap(textsOf)
  if (!isNode(node) || isProgrammingError(node) || isLinesOfCode(node)) return []
  if (node.type === 'ImportDeclaration' || node.type === 'ExportAllDeclaration') return []
  if (node.type === 'Literal') return typeof node['value'] === 'string' ? [node['value']] : []
  const inside = Object.values(node).flatMap(textsOf)
  return node.type === 'TemplateLiteral' ? [templateOf(node), ...textsOf(node['expressions'])] : inside
}

const templateOf = (node: Node): string =>
  (node as unknown as { quasis: { value: { cooked: string } }[] }).quasis.map(({ value }) => value.cooked).join('{}')

/** The templates under a node that are marked as HTML: html`…`. */
function markupsOf(node: unknown): readonly string[] {
  if (Array.isArray(node)) return node.flatMap(markupsOf)
  if (!isNode(node)) return []
  const inside = Object.values(node).flatMap(markupsOf)
  const { tag, quasi } = node
  return isNode(tag) && tag['name'] === 'html' && isNode(quasi) ? [templateOf(quasi), ...inside] : inside
}

/** The text between its tags and in attributes that are read or heard; a whole word is enough there. Code doesn't count. */
function inMarkup(html: string): readonly string[] {
  const heard = [...html.matchAll(/ (?:aria-label|title|alt|placeholder|data-announce)="([^"]*)"/g)]
  const texts = [
    ...html.replaceAll(/<code[^]*?<\/code>|<[^>]*>/g, '\n').split('\n'),
    ...heard.map(([, text = '']) => text),
  ]
  return texts.map((text) => text.trim()).filter((text) => /\p{L}{2}/u.test(text))
}

/** A rule's `lines`: what is missing in the learner's own file. */
const isLinesOfCode = ({ type, key }: Node): boolean => type === 'Property' && isNode(key) && key['name'] === 'lines'

/** `new Error('…')`, or `super('…')` in an error class: for developers of the workbook. */
function isProgrammingError({ type, callee }: Node): boolean {
  if (!isNode(callee)) return false
  if (type === 'NewExpression') return /^(Range|Type)?Error$/.test(String(callee['name']))
  return type === 'CallExpression' && callee.type === 'Super'
}

/** Text between tags and in attributes that are read or heard; a whole word is enough there. Code doesn't count. */
function inTemplate(node: unknown): readonly string[] {
  if (typeof node !== 'object' || node === null) return []
  const {
    type,
    tag,
    content,
    props = [],
    children = [],
  } = node as {
    type: number
    tag?: string
    content?: unknown
    props?: { type: number; name: string; value?: { content: string }; exp?: { content: string } }[]
    children?: unknown[]
  }
  if (tag === 'code') return []
  if (type === TEXT) return typeof content === 'string' && /\p{L}{2}/u.test(content) ? [content.trim()] : []
  if (type === INTERPOLATION) return inExpression((content as { content: string }).content)
  const read = props.flatMap(({ type, name, value, exp }) => {
    if (type === ATTRIBUTE) return /^(aria-label|title|alt|placeholder)$/.test(name) && value ? [value.content] : []
    return exp === undefined ? [] : inExpression(exp.content)
  })
  return [...read.filter(Boolean), ...children.flatMap(inTemplate)]
}

/** The kinds of nodes in a template [@vue/compiler-core NodeTypes]. */
const [TEXT, INTERPOLATION, ATTRIBUTE] = [2, 5, 6]

/** An expression of a template. Anything that isn't one by itself (`rule in rules`) contains no text either. */
function inExpression(code: string): readonly string[] {
  try {
    return inCode(`(${code})`)
  } catch {
    return inCode(code.replace(/^.*\s(?:in|of)\s/, ''))
  }
}
