/** Finds sentences in code: string and template literals, and the text of Vue templates. */
import { parse as parseVue } from '@vue/compiler-sfc'
import { transformSync } from 'esbuild'
import { parseAst } from 'rollup/parseAst'

import { read } from './trees.ts'

/** Three or more words with blanks between them, begun as a sentence or ended as one. */
export function isSentence(text: string): boolean {
  const plain = text.trim().replace(/\s+/g, ' ')
  const words = plain.split(' ').filter((word) => /^["'“‘(]?\p{L}[\p{L}’'-]*["'”’).,:;?!…]*$/u.test(word))
  return words.length >= 3 && (/^["'“(]?\p{Lu}/u.test(plain) || /[.?!…]["'”)]?$/.test(plain))
}

/** Every sentence of a file, as it stands there; what stands for a value is `{}`. */
export function sentencesOf(file: string): readonly string[] {
  const source = read(file)
  if (!file.endsWith('.vue')) return inCode(source)
  const { descriptor } = parseVue(source)
  const script = [descriptor.script, descriptor.scriptSetup].flatMap((part) => (part ? inCode(part.content) : []))
  return [...script, ...inTemplate(descriptor.template?.ast)]
}

function inCode(source: string): readonly string[] {
  const { code } = transformSync(source, { loader: 'ts', format: 'esm', target: 'esnext' })
  return textsOf(parseAst(code)).filter(isSentence)
}

interface Node {
  readonly type: string
  readonly [member: string]: unknown
}

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string'

/** The literals under a node, but for those of errors that no learner can meet and of imports. */
function textsOf(node: unknown): readonly string[] {
  if (Array.isArray(node)) return node.flatMap(textsOf)
  if (!isNode(node) || isProgrammingError(node)) return []
  if (node.type === 'ImportDeclaration' || node.type === 'ExportAllDeclaration') return []
  if (node.type === 'Literal') return typeof node['value'] === 'string' ? [node['value']] : []
  const inside = Object.values(node).flatMap(textsOf)
  if (node.type !== 'TemplateLiteral') return inside
  const { quasis, expressions } = node as unknown as {
    quasis: { value: { cooked: string } }[]
    expressions: unknown
  }
  return [quasis.map(({ value }) => value.cooked).join('{}'), ...textsOf(expressions)]
}

/** `new Error('…')`, or `super('…')` in a class of errors: for whoever changes the workbook. */
function isProgrammingError({ type, callee }: Node): boolean {
  if (!isNode(callee)) return false
  if (type === 'NewExpression') return /^(Range|Type)?Error$/.test(String(callee['name']))
  return type === 'CallExpression' && callee.type === 'Super'
}

/** Text between tags and in attributes that somebody reads or hears; whole words are enough there. */
function inTemplate(node: unknown): readonly string[] {
  if (typeof node !== 'object' || node === null) return []
  const {
    type,
    content,
    props = [],
    children = [],
  } = node as {
    type: number
    content?: unknown
    props?: { type: number; name: string; value?: { content: string }; exp?: { content: string } }[]
    children?: unknown[]
  }
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

/** An expression of a template. What is none by itself (`rule in rules`) has no text in it either. */
function inExpression(code: string): readonly string[] {
  try {
    return inCode(`(${code})`)
  } catch {
    return inCode(code.replace(/^.*\s(?:in|of)\s/, ''))
  }
}
