/** The mistakes that TypeScript sees in a learner's file and that running it does not show: above all a misspelt name. */
import type ts from 'typescript'

import { closest } from '../lessons/closest.ts'

/** The compiler, as it was loaded: a learner may have none. */
export type Compiler = typeof ts

/** One mistake, ready to be put into a sentence. */
export interface Mistake {
  readonly line: number
  /** A name that does not exist, a name that a list does not have, a value that does not fit, or two that never are equal. */
  readonly is: 'unknown' | 'unknown of a list' | 'misfit' | 'never equal'
  /** The name, or for a value the name of its property or the value itself. */
  readonly what: string
  /** What was probably meant. */
  readonly nearest?: string | undefined
  /** The type that fits, in TypeScript's words. */
  readonly wanted?: string | undefined
}

/** The diagnostics that say that a name does not exist, where it is read. */
const UNKNOWN = new Set([2339, 2551, 2552, 2724])
/** The one that says that a comparison has always the same outcome. */
const NEVER_EQUAL = 2367
/** Those that say that a value is of another type. */
const MISFIT = new Set([2322, 2345, 2820])

/**
 * The mistakes in a file, by their lines. None where its grammar is wrong, which running it shows.
 * @param types the folder `node_modules/@types`, which need not be beside the file
 */
export function mistakesIn(ts: Compiler, file: string, types: string): readonly Mistake[] {
  const options = optionsOf(ts, types)
  const host = ts.createCompilerHost(options)
  const read = host.readFile.bind(host)
  host.readFile = (name) => (name === file ? withExpectedTypes(ts, read(file) ?? '') : read(name))
  const program = ts.createProgram([file], options, host)
  const source = program.getSourceFile(file)
  if (source === undefined || program.getSyntacticDiagnostics(source).length > 0) return []
  const checker = program.getTypeChecker()
  const found = [
    ...unknownSettings(ts, source, checker),
    ...program.getSemanticDiagnostics(source).flatMap((each) => mistakeOf(ts, source, checker, each) ?? []),
  ]
  return found.toSorted((a, b) => a.line - b.line)
}

/** Lenient: a value that may be missing is no mistake of a beginner's. */
const optionsOf = (ts: Compiler, types: string): ts.CompilerOptions => ({
  noEmit: true,
  strict: false,
  skipLibCheck: true,
  target: ts.ScriptTarget.ES2023,
  lib: ['lib.es2023.d.ts'],
  module: ts.ModuleKind.NodeNext,
  moduleResolution: ts.ModuleResolutionKind.NodeNext,
  allowImportingTsExtensions: true,
  types: ['node'],
  typeRoots: [types],
})

/**
 * The same lines, with the type of its input behind what each command of the AWS SDK is given. The SDK's constructors have
 * several forms, and TypeScript would then speak of the forms, not of the value that is wrong.
 */
function withExpectedTypes(ts: Compiler, text: string): string {
  const source = ts.createSourceFile('file.ts', text, ts.ScriptTarget.ES2023, true)
  const origin = new Map<string, string>()
  const inserts: { readonly at: number; readonly type: string }[] = []
  walk(ts, source, (node) => {
    if (ts.isImportSpecifier(node)) {
      const { moduleSpecifier } = node.parent.parent.parent as ts.ImportDeclaration
      if (ts.isStringLiteral(moduleSpecifier)) origin.set(node.name.text, moduleSpecifier.text)
    }
    if (!ts.isNewExpression(node) || !ts.isIdentifier(node.expression)) return
    const [input] = node.arguments ?? []
    const { text: command } = node.expression
    const from = origin.get(command)
    if (!input || !ts.isObjectLiteralExpression(input) || !command.endsWith('Command')) return
    if (from?.startsWith('@aws-sdk/')) {
      inserts.push({ at: input.end, type: ` satisfies import('${from}').${command}Input` })
    }
  })
  return inserts
    .toSorted((a, b) => b.at - a.at)
    .reduce((all, { at, type }) => all.slice(0, at) + type + all.slice(at), text)
}

/** Names in `{ … }` that what they are for does not have. TypeScript names only the first, and none beside another mistake. */
function unknownSettings(ts: Compiler, source: ts.SourceFile, checker: ts.TypeChecker): readonly Mistake[] {
  const found: Mistake[] = []
  walk(ts, source, (node) => {
    if (!ts.isObjectLiteralExpression(node)) return
    const expected = checker.getContextualType(node)
    if (expected === undefined || !namesAll(ts, expected)) return
    const known = namesIn(expected)
    for (const property of node.properties) {
      const name = property.name && ts.isIdentifier(property.name) ? property.name.text : undefined
      if (name === undefined || known.includes(name)) continue
      found.push({
        line: lineOf(source, property.getStart(source)),
        is: 'unknown',
        what: name,
        nearest: closest(name, known),
      })
    }
  })
  return found
}

/** Whether a type says which names it has: `any` and a record of any names do not. */
function namesAll(ts: Compiler, type: ts.Type): boolean {
  const types = type.isUnionOrIntersection() ? type.types : [type]
  return types.every((each) => {
    const isObject = (each.flags & ts.TypeFlags.Object) !== 0
    return isObject && each.getStringIndexType() === undefined && each.getProperties().length > 0
  })
}

const namesIn = (type: ts.Type): readonly string[] => [
  ...new Set((type.isUnion() ? type.types : [type]).flatMap((each) => each.getProperties().map(({ name }) => name))),
]

function mistakeOf(
  ts: Compiler,
  source: ts.SourceFile,
  checker: ts.TypeChecker,
  { code, start = 0, length = 0, messageText }: ts.Diagnostic,
): Mistake | undefined {
  const message = ts.flattenDiagnosticMessageText(messageText, '\n').split('\n')[0] ?? ''
  const line = lineOf(source, start)
  const what = source.text.slice(start, start + length)
  const nearest = /Did you mean '"?([^'"]+)"?'\?/.exec(message)?.[1]
  if (MISFIT.has(code)) {
    return { line, is: 'misfit', what, nearest, wanted: /to (?:type|parameter of type) '([^']+)'/.exec(message)?.[1] }
  }
  if (code === NEVER_EQUAL) return { line, is: 'never equal', what }
  if (!UNKNOWN.has(code)) return undefined
  const owner = ownerAt(ts, source, checker, start)
  const isList = owner !== undefined && checker.isArrayLikeType(owner)
  const is = isList ? 'unknown of a list' : 'unknown'
  return { line, is, what, nearest: nearest ?? (owner && !isList ? closest(what, namesIn(owner)) : undefined) }
}

/** The type of `user` where `user.name` is at this place. */
function ownerAt(ts: Compiler, source: ts.SourceFile, checker: ts.TypeChecker, start: number): ts.Type | undefined {
  let owner: ts.Type | undefined
  walk(ts, source, (node) => {
    if (ts.isPropertyAccessExpression(node) && node.name.getStart(source) === start) {
      owner = checker.getTypeAtLocation(node.expression)
    }
  })
  return owner
}

const lineOf = (source: ts.SourceFile, at: number): number => source.getLineAndCharacterOfPosition(at).line + 1

function walk(ts: Compiler, node: ts.Node, visit: (node: ts.Node) => void): void {
  visit(node)
  ts.forEachChild(node, (child) => walk(ts, child, visit))
}
