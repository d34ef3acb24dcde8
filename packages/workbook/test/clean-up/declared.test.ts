/** The two halves of a step's clean-up fit together, and the book says what they need. */
import { describe, expect, expectTypeOf, test } from 'vitest'

import { POOL_NAME } from '../../../../checks/step09/clean-up.ts'
import { permissionsOf } from '@workbook/engine'
import { cleanUpOf, type Removal } from '../../src/clean-up/declared.ts'
import { openWriteClients } from '../../src/clean-up/write-clients.ts'
import { permissionsOfAllChecks } from '../../src/account/iam-policy.ts'
import removals from '../../../../solutions/step09/clean-up.ts'
import { read } from '../../../../tests/gate/trees.ts'
import { openTestAccount } from '../../../../tools/world/account.ts'
import { createPool } from '../../../../tools/world/tasks.ts'
import { pools } from './account.ts'

test('what deletes has the shape that the command expects', () => {
  expectTypeOf(removals).toExtend<readonly Removal[]>()
  expect(new Set(removals.map(({ kind }) => kind)).size).toBe(removals.length)
})

test('a pool is known by the name that the learner’s own files give', () => {
  expect(read('steps/my-app.ts')).toContain(`poolName: '${POOL_NAME}'`)
})

test('looking needs no permission that a check does not need too', async () => {
  const { looking } = await cleanUpOf('step09')
  const { needed, optional } = permissionsOf([looking.left, looking.root.candidates, looking.root.configured])
  const checks = await permissionsOfAllChecks()
  expect([...checks.needed, ...checks.optional]).toEqual(expect.arrayContaining([...needed, ...optional]))
})

test('the page names every permission that deleting needs', () => {
  const page = read('docs/step09/clean-up.md')
  for (const call of removals.flatMap(({ calls }) => calls)) expect(page).toContain(call)
})

test('a step without a clean-up is told so', async () => {
  await expect(cleanUpOf('step08')).rejects.toThrow('step08 leaves nothing behind that this command could clean up.')
})

describe('what deletes', () => {
  test('may call what it declares, and nothing else', async () => {
    await using account = await openTestAccount()
    const UserPoolId = await createPool(account)
    const { place } = account
    const context = { kind: 'practice' } as const
    const writers = await openWriteClients(
      {
        kind: 'practice',
        place,
        endpoint: place.endpoint,
        environment: {},
        closesWithCommand: false,
        close: async () => {},
      },
      context,
    )
    try {
      const { removals: all } = await cleanUpOf('step09')
      const [first, ...others] = all
      const pool = others.find(({ kind }) => kind === 'user-pool')
      if (first === undefined || pool === undefined) throw new Error('There is no way to delete a pool.')
      // The way to delete a pool, with the permissions of the way to delete a domain.
      const sly = { ...pool, calls: first.calls }
      await expect(sly.remove(writers.for(sly), { kind: 'user-pool', id: UserPoolId })).rejects.toThrow('undeclared')
      expect(await pools(account)).toHaveLength(1)
    } finally {
      writers.close()
    }
  })
})
