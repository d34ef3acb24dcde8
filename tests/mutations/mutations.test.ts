/** Every property that a rule asserts is flipped, one at a time: exactly the right rule fails, for the right cause. */
import { describe, expect, test } from 'vitest'

import { GREEN } from './mutation.ts'
import { allMutations, type Declared, runMutations, strayFiles, titleOf, unreached } from './run-mutations.ts'

const mutations = await allMutations()

test(`${mutations.length} of ${mutations.length} mutations are caught`, async () => {
  expect(mutations.length).toBeGreaterThan(0)
  const slips = await runMutations(mutations)
  expect(slips).toHaveLength(mutations.length)
  expect(mutations.flatMap((each, index) => (slips[index] ? [`${titleOf(each)}: ${slips[index]}`] : []))).toEqual([])
})

test('every cause of every rule is reached, and every file of mutations belongs to a lesson', async () => {
  expect(await unreached(mutations)).toEqual([])
  expect(strayFiles()).toEqual([])
})

test('no mutation is declared twice', () => {
  const titles = mutations.map(titleOf)
  expect(titles).toEqual([...new Set(titles)])
})

describe('the run notices', () => {
  const lesson = 'step09/1-user-pool'
  const slipOf = async (mutation: Omit<Declared, 'lesson'>) => (await runMutations([{ ...mutation, lesson }]))[0]
  const closed = { rule: 'sign-up-open', cause: 'sign-up-closed' }
  const property = 'account.pools.0.AdminCreateUserConfig.AllowAdminCreateUserOnly'

  test('a mutation that changes nothing', async () => {
    expect(await slipOf({ property, to: false, ...closed })).toBe('nothing was changed')
  })

  test('a mutation that no rule sees', async () => {
    const name = { property: 'account.pools.0.Name', to: 'another name' }
    expect(await slipOf({ ...name, ...closed })).toBe('the check said that all is well')
  })

  test('a rule that speaks up for another cause, and a second one that speaks up too', async () => {
    expect(await slipOf({ property, to: true, rule: 'mails-a-link', cause: 'pool-mails-a-code' })).toBe(
      'the check said fail step09/1-user-pool/sign-up-open: sign-up-closed',
    )
    const bare = { property: 'account.pools.0', to: GREEN['console made'].account.pools.map(({ Id }) => ({ Id }))[0] }
    expect(await slipOf({ ...bare, ...closed })).toContain('mails-a-link: pool-mails-a-code')
  })

  test('a property that is not there to be changed', async () => {
    await expect(slipOf({ property: 'account.pools.7.Name.First', to: 1, ...closed })).rejects.toThrow('nothing at “7”')
  })
})
