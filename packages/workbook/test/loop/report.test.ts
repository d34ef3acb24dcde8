/** `npm run report`: enough to help, and nothing about a person. */
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'

import { expect, test } from 'vitest'

import { ok } from '../../src/doctor/finding.ts'
import { reportText, writeReport } from '../../src/doctor/report.ts'
import { AtTerminal } from '../../../cli/test/command.ts'
import { openTestAccount } from '../../../../tools/world/account.ts'
import { createClient, createPool } from '../../../../tools/world/tasks.ts'
import { aFolder } from './home.ts'
import { ACCOUNT, checked, rule } from '../../../../tests/loop/results.ts'
import { onAws } from './shell.ts'

test('a report names no account, person, whole id or folder', () => {
  const found = 'ana@example.org of us-east-1_a1B2c3D4e, client 1h57kf5cpq17m0eml12EXAMPLE'.toLowerCase()
  const text = reportText({
    findings: [ok('Account', '123456789012 · arn:aws:iam::123456789012:user/ana.smith'), ok('Disk', '/home/ana/x')],
    checks: [
      checked([{ ...rule('found', 'fail'), found } as ReturnType<typeof rule>], ACCOUNT),
      'EMAIL is ana@example.org',
    ],
    folders: ['/home/ana'],
  })
  for (const secret of ['123456789012', 'ana@example.org', 'ana.smith', 'user/ana', 'a1b2c3d4e', '/home/ana']) {
    expect(text).not.toContain(secret)
  }
  expect(text).not.toContain('1h57kf5cpq17m0eml12example')
  expect(text).toContain('us-east-1_a1b…')
  expect(text).toContain('"rule": "step09/1-user-pool/found"')
  expect(text).toContain('~/x')
})

test('a second report in the same second writes over nothing', async () => {
  await using home = await aFolder()
  const now = new Date(2026, 10, 22, 9, 30, 15)
  await writeReport('one', home.path, now)
  await writeReport('two', home.path, now)
  expect((await readdir(home.path)).toSorted()).toEqual([
    'report-2026-11-22-093015-2.md',
    'report-2026-11-22-093015.md',
  ])
})

test('npm run report writes it, says where, and shows neither ids nor a secret', async () => {
  await using account = await openTestAccount()
  await using terminal = await AtTerminal.sits()
  const poolId = await createPool(account)
  const clientId = await createClient(account, poolId, { GenerateSecret: true })
  await terminal.learner.set({ USER_POOL_ID: poolId, CLIENT_ID: clientId, EMAIL: 'ana@example.org' })
  const { code, out, err } = await terminal.run(['report'], onAws(account.place.endpoint))
  expect([code, err]).toEqual([0, ''])
  const [, file = ''] = /^Your report is in (\S+)$/m.exec(out) ?? []
  expect(file).toBe(join('.workbook', file.split(/[/\\]/).at(-1) ?? ''))
  const text = await terminal.learner.read(file)
  expect(text).toContain('"step": "step09"')
  for (const secret of [poolId, clientId, 'ana@example.org', 'a-secret-key', terminal.home]) {
    expect(text).not.toContain(secret)
  }
})

test('a report of an account that nobody can open still says why', async () => {
  await using terminal = await AtTerminal.sits()
  await terminal.learner.write('.env', 'ACCOUNT=azure\n')
  const { code, out } = await terminal.run(['report', 'step09/1'])
  expect(code).toBe(0)
  const [, file = ''] = /^Your report is in (\S+)$/m.exec(out) ?? []
  expect(await terminal.learner.read(file)).toContain('ACCOUNT is “azure”')
})
