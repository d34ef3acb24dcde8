/** How lines are wrapped to fit a terminal. */
import { expect, test } from 'vitest'

import { layOut } from '@workbook/engine'

test('a line goes on under its own value, at a word', () => {
  expect(layOut('Missing   There should be a user pool for the app\nRead  short', 34)).toBe(
    'Missing   There should be a user\n          pool for the app\nRead  short',
  )
  expect(layOut('    an indented line that is too long', 24)).toBe('    an indented line\n    that is too long')
})

test.for([
  'npm run step step09/1',
  'npm run clean-up step09 -- --check',
  'npm run use aws -- --region=eu-west-1',
  'npm run practice -- reset',
])('%s stays whole', (command) => {
  for (let width = command.length; width < 60; width++) {
    expect(layOut(`Next: do this, and then run again: ${command}, as before.`, width)).toContain(command)
  }
})
