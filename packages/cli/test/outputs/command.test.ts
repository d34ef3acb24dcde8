/** The outputs of `npm run check`, as a process of its own. */
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'

import { expect, test } from 'vitest'

import { AtTerminal } from '../command.ts'

test('--junit writes a file beside the printed result', async () => {
  await using terminal = await AtTerminal.sits()
  const { code, out, err } = await terminal.run(['check', 'step09', '--junit=result.xml'])
  expect([code, err]).toEqual([1, ''])
  expect(out).toContain('0 of 5 lessons pass.')
  const xml = await readFile(join(terminal.home, 'result.xml'), 'utf8')
  expect(xml).toContain('<testsuite name="step09/1-user-pool" ')
  expect(xml).toContain('<failure type="no-pool" message="no user pool">')
})

test('a file that cannot be written is one sentence and exit code 3; the result is printed, other files are written', async () => {
  await using terminal = await AtTerminal.sits()
  const summary = join(terminal.home, 'summary.md')
  const shell = { GITHUB_ACTIONS: 'true', GITHUB_STEP_SUMMARY: summary }
  const { code, out, err } = await terminal.run(['check', 'step09/1', '--junit=nowhere/result.xml'], shell)
  expect(code).toBe(3)
  expect(out).toContain('0 of 1 lesson passes.')
  expect(err).toBe(
    'Can’t write “nowhere/result.xml” (ENOENT). Does the folder exist, and are you allowed to write there?\n',
  )
  expect(await readFile(summary, 'utf8')).toContain('### step09: 0 of 1 pass')
})

test('a flag without its file is refused before anything is looked at', async () => {
  await using terminal = await AtTerminal.sits()
  const { code, out, err } = await terminal.run(['check', 'step09', '--junit='])
  expect([code, out, err]).toEqual([3, '', 'Which file? Write --junit=FILE.\n'])
})

test.for([
  [['--watch', '--junit=a.xml'], '--watch checks again and again'],
  [['--record=a.json', '--replay=a.json'], 'Use --record or --replay, not both.'],
] as const)('%s do not go together', async ([flags, why]) => {
  await using terminal = await AtTerminal.sits()
  const { code, out, err } = await terminal.run(['check', 'step09', ...flags])
  expect([code, out]).toEqual([3, ''])
  expect(err).toContain(why)
})

test('on GitHub the annotations follow the result, and stay out of the JSON', async () => {
  await using terminal = await AtTerminal.sits()
  const shell = { GITHUB_ACTIONS: 'true' }
  const text = await terminal.run(['check', 'step09/1'], shell)
  expect([text.code, text.err]).toEqual([1, ''])
  expect(text.out).toMatch(/\n::error title=step09\/1-user-pool\/found%3A /)
  // The text itself is between two lines that keep GitHub from reading a name in it as a command.
  const [, token = ''] = /^::stop-commands::([\w-]{36})\n/.exec(text.out) ?? []
  expect(text.out.indexOf(`\n::${token}::\n::error`)).toBeGreaterThan(text.out.indexOf('\nNext: '))
  expect(text.out.indexOf('\nNext: ')).toBeGreaterThan(0)
  const json = await terminal.run(['check', 'step09/1', '--json'], shell)
  expect(JSON.parse(json.out)).toMatchObject({ status: 'fail' })
  expect(json.err).toMatch(/^::error title=/)
})
