// Writes inputs.json from AWS's own service model, so that no limit is typed by hand.
//
//   node --import tsx packages/practice-account/src/cognito/model/generate.ts path/to/service-2.json
//
// The model is botocore's data/cognito-idp/2016-04-18/service-2.json (Apache License 2.0; see NOTICE beside this file).
// Only keeps the inputs of the operations that we answer, and only what can be checked.
import { readFileSync, writeFileSync } from 'node:fs'

import { operations } from '../operations/index.ts'

interface ModelShape {
  type: string
  required?: string[]
  members?: Record<string, { shape: string }>
  member?: { shape: string }
  key?: { shape: string }
  value?: { shape: string }
  min?: number
  max?: number
  pattern?: string
  enum?: string[]
  sensitive?: boolean
  document?: boolean
}
interface ServiceModel {
  operations: Record<string, { input?: { shape: string }; authtype?: string }>
  shapes: Record<string, ModelShape>
}

const source = process.argv[2]
if (source === undefined) throw new Error('Say where service-2.json is.')
const model = JSON.parse(readFileSync(source, 'utf8')) as ServiceModel
const kept: Record<string, unknown> = {}

function keep(name: string): void {
  const shape = model.shapes[name]
  if (kept[name] !== undefined || shape === undefined) return
  const { type, required, min, max, pattern, enum: values, sensitive, document } = shape
  const members = shape.members && Object.fromEntries(Object.entries(shape.members).map(([k, v]) => [k, v.shape]))
  kept[name] = {
    type: document ? 'document' : type,
    required,
    min,
    max,
    pattern,
    enum: values,
    sensitive,
    members,
    member: shape.member?.shape,
    key: shape.key?.shape,
    value: shape.value?.shape,
  }
  for (const child of [...Object.values(members ?? {}), shape.member?.shape, shape.key?.shape, shape.value?.shape])
    if (child) keep(child)
}

const answered = Object.keys(operations).map((name) => {
  const operation = model.operations[name]
  if (operation === undefined) throw new Error(`AWS has no operation ${name}.`)
  const input = operation.input?.shape ?? ''
  keep(input)
  return [name, { input, unsigned: operation.authtype === 'none' ? true : undefined }]
})

const shapes = Object.fromEntries(Object.entries(kept).toSorted(([a], [b]) => a.localeCompare(b)))
writeFileSync(
  new URL('inputs.json', import.meta.url),
  `${JSON.stringify({ operations: Object.fromEntries(answered), shapes }, null, 1)}\n`,
)
