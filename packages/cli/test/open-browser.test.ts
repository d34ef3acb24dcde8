/** Where `npm start` opens the browser, and where it only prints the address. */
import { expect, test } from 'vitest'

import { browserCommand } from '../src/open-browser.ts'

const BOOK = 'http://127.0.0.1:4500'

test.for([
  ['darwin', {}, 'open'],
  ['win32', {}, 'cmd'],
  ['linux', { DISPLAY: ':0' }, 'xdg-open'],
  ['linux', { WAYLAND_DISPLAY: 'wayland-0', SSH_TTY: '/dev/pts/1' }, 'xdg-open'],
  ['linux', {}, undefined],
  ['darwin', { SSH_CONNECTION: '10.0.0.1' }, undefined],
  ['darwin', { CI: 'true' }, undefined],
  ['darwin', { BROWSER: 'none' }, undefined],
] as const)('on %s with %o: %s', ([platform, env, program]) => {
  expect(browserCommand(BOOK, { platform, env, isTTY: true })?.[0]).toBe(program)
})

test('without a terminal nothing is opened', () => {
  expect(browserCommand(BOOK, { platform: 'darwin', env: {}, isTTY: false })).toBeUndefined()
})
