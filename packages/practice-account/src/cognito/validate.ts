import { invalidParameter, AwsError } from './errors.ts'
import inputs from './model/inputs.json' with { type: 'json' }
import type { OperationName } from './operations/index.ts'

interface Shape {
  type: string
  required?: string[]
  min?: number
  max?: number
  pattern?: string
  enum?: string[]
  sensitive?: boolean
  members?: Record<string, string>
  member?: string
  key?: string
  value?: string
}

const shapes: Readonly<Record<string, Shape>> = inputs.shapes
/** An operation that AWS's model here lacks (see model/generate.ts) does not compile: its input would not be checked. */
const described = inputs.operations satisfies Record<OperationName, Input>
interface Input {
  input: string
  unsigned?: boolean
}

const patterns = new Map<string, RegExp>()

/** Whether AWS answers this operation without a signature: `authtype: none` in its model ([MODEL], `wire/others-want-a-signature`). */
export function isUnsigned(operation: string): boolean {
  const known: Readonly<Record<string, Input>> = described
  return Object.hasOwn(known, operation) && known[operation]?.unsigned === true
}

/**
 * Checks a request against AWS's own model of the operation's input: required members, types, lengths, patterns, enums,
 * ranges. Throws InvalidParameterException with AWS's wording, all faults at once, or SerializationException when a
 * member is of the wrong type.
 */
export function validate(operation: OperationName, request: unknown): void {
  const faults: string[] = []
  check(described[operation].input, request, '', faults)
  if (faults.length === 0) return
  const count = `${faults.length} validation error${faults.length === 1 ? '' : 's'} detected`
  throw invalidParameter(`${count}: ${faults.join('; ')}`)
}

function check(name: string, value: unknown, path: string, faults: string[]): void {
  const shape = shapes[name]
  if (shape === undefined) return
  switch (shape.type) {
    case 'structure': {
      const members = record(value, path)
      for (const [key, child] of Object.entries(shape.members ?? {})) {
        const inner = own(members, key)
        const innerPath = path === '' ? camel(key) : `${path}.${camel(key)}`
        if (inner !== undefined && inner !== null) check(child, inner, innerPath, faults)
        else if (shape.required?.includes(key))
          faults.push(`Value null at '${innerPath}' failed to satisfy constraint: Member must not be null`)
      }
      return
    }
    case 'list': {
      if (!Array.isArray(value)) throw wrongType(path, 'list')
      checkRange(value.length, shape, 'length', value, path, faults)
      value.forEach((item, index) => check(shape.member ?? '', item, `${path}.${index + 1}.member`, faults))
      return
    }
    case 'map': {
      for (const [key, item] of Object.entries(record(value, path))) {
        check(shape.key ?? '', key, `${path}.key`, faults)
        check(shape.value ?? '', item, `${path}.${key}.member`, faults)
      }
      return
    }
    case 'string': {
      if (typeof value !== 'string') throw wrongType(path, 'String')
      checkRange(value.length, shape, 'length', value, path, faults)
      if (shape.enum && !shape.enum.includes(value))
        faults.push(fault(shape, value, path, `satisfy enum value set: [${shape.enum.join(', ')}]`))
      // A text that is too long is not matched against the pattern: some patterns take quadratic time.
      if (shape.pattern && value.length <= (shape.max ?? Infinity) && !pattern(shape.pattern).test(value))
        faults.push(fault(shape, value, path, `satisfy regular expression pattern: ${shape.pattern}`))
      return
    }
    case 'integer':
    case 'long': {
      if (typeof value !== 'number' || !Number.isInteger(value)) throw wrongType(path, 'Integer')
      checkRange(value, shape, 'value', value, path, faults)
      return
    }
    case 'boolean':
      if (typeof value !== 'boolean') throw wrongType(path, 'Boolean')
      return
    default:
  }
}

function checkRange(
  size: number,
  shape: Shape,
  what: 'length' | 'value',
  value: unknown,
  path: string,
  faults: string[],
): void {
  if (shape.max !== undefined && size > shape.max)
    faults.push(fault(shape, value, path, `have ${what} less than or equal to ${shape.max}`))
  if (shape.min !== undefined && size < shape.min)
    faults.push(fault(shape, value, path, `have ${what} greater than or equal to ${shape.min}`))
}

/** A breach in AWS's words. The value is left out where the model calls it sensitive: passwords, tokens, secrets. */
function fault(shape: Shape, value: unknown, path: string, demand: string): string {
  const shown = shape.sensitive || typeof value === 'object' ? 'Value' : `Value '${String(value)}'`
  return `${shown} at '${path}' failed to satisfy constraint: Member must ${demand}`
}

/** AWS's patterns are Java's, matched against the whole text. */
function pattern(source: string): RegExp {
  const known = patterns.get(source)
  if (known) return known
  // Java turns a flag on inside a pattern: `(?s)` lets the dot stand for line ends as well.
  const dotAll = source.startsWith('(?s)')
  const made = new RegExp(`^(?:${dotAll ? source.slice(4) : source})$`, dotAll ? 'su' : 'u')
  patterns.set(source, made)
  return made
}

function record(value: unknown, path: string): Record<string, unknown> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw wrongType(path, 'structure')
  return value as Record<string, unknown>
}

/** Own members only: a request may call a member `__proto__` or `constructor`. */
function own(from: Record<string, unknown>, key: string): unknown {
  return Object.hasOwn(from, key) ? from[key] : undefined
}

function camel(key: string): string {
  return key.charAt(0).toLowerCase() + key.slice(1)
}

function wrongType(path: string, wanted: string): AwsError {
  return new AwsError(
    'SerializationException',
    `The value of '${path || 'the request'}' cannot be read as a ${wanted}.`,
  )
}
