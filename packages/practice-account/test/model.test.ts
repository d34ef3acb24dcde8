/** AWS's model of the inputs: an operation that it lacks would take anything. */
import { expect, test } from 'vitest'

import inputs from '../src/cognito/model/inputs.json' with { type: 'json' }
import { operations } from '../src/cognito/operations/index.ts'

test('every operation has its input in the model, and the model has no others', () => {
  // A missing one does not even compile: see `satisfies` in cognito/validate.ts.
  expect(Object.keys(inputs.operations).toSorted()).toEqual(Object.keys(operations).toSorted())
})

test('every shape that is named is there', () => {
  const named = Object.values(inputs.shapes as Record<string, { members?: object; member?: string; value?: string }>)
    .flatMap(({ members = {}, member, value }) => [...Object.values(members), member, value])
    .concat(Object.values(inputs.operations).map(({ input }) => input))
    .filter((name) => name !== undefined)
  expect(named.filter((name) => !Object.hasOwn(inputs.shapes, name))).toEqual([])
})
