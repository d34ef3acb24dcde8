/** A line of `.env` that does not count, because the shell has another value: nothing else on the screen would say so. */
import { expect, test } from 'vitest'

import { overruledText, settingsFrom } from '../src/settings/settings.ts'

const declared = { userPoolId: { variable: 'USER_POOL_ID', placeholder: 'poolId' } } as const
const told = (file: Record<string, string>, shell: Record<string, string>) =>
  overruledText(settingsFrom(file, shell, declared))

test('is told with both values, and how to end it', () => {
  expect(told({ USER_POOL_ID: 'us-east-1_new' }, { USER_POOL_ID: 'us-east-1_old' })).toEqual([
    expect.stringMatching(/USER_POOL_ID=us-east-1_old, .* \.env it is us-east-1_new\. .* unset USER_POOL_ID$/),
  ])
  expect(told({ USER_POOL_ID: '' }, { USER_POOL_ID: 'us-east-1_old' })[0]).toContain('In .env it is empty.')
})

test('is not told where both say the same, or only one of them says something', () => {
  const id = { USER_POOL_ID: 'us-east-1_a' }
  expect([told(id, id), told(id, {}), told({}, id)].flat()).toEqual([])
})
