/** `npm run doctor`: what is in the way, before the first lesson. */
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

import { describe, expect, test } from 'vitest'

import { credentials } from '../../src/doctor/account.ts'
import { clock } from '../../src/doctor/clock.ts'
import { exitOfFindings, ok, problem, textOfFindings, unseen } from '../../src/doctor/finding.ts'
import { packages } from '../../src/doctor/machine.ts'
import { permissionsOfAllChecks } from '../../src/account/iam-policy.ts'
import { AtTerminal, STACK } from '../../../cli/test/command.ts'
import { openFaultServer } from '../../../engine/test/fault-server.ts'
import { openTestAccount } from '../../../../tools/world/account.ts'
import { aFolder } from './home.ts'
import { onAws } from './shell.ts'

describe('npm run doctor', () => {
  test('in a new home: everything is well, code 0, and what to do next', async () => {
    await using terminal = await AtTerminal.sits()
    const { code, out, err } = await terminal.run(['doctor'])
    expect({ code, err, out }).toMatchObject({ code: 0, err: '' })
    for (const about of ['Node', 'Packages', '.workbook', 'Book', 'Port 4500', 'Port 4510', '.env', 'Account']) {
      expect(out).toMatch(new RegExp(`^OK +${about.replace('.', '\\.')} `, 'm'))
    }
    expect(out).toMatch(/\nNext: npm run next\n$/)
  })

  test('on AWS: credentials, clock, identity, and each permission in a line of its own', async () => {
    await using account = await openTestAccount()
    const { endpoint } = await openFaultServer(
      { 'dynamodb:Scan': { error: 'AccessDeniedException' } },
      account.place.endpoint,
    )
    await using terminal = await AtTerminal.sits()
    const { code, out } = await terminal.run(['doctor'], onAws(endpoint))
    expect(code).toBe(1)
    expect(out).toMatch(/^OK +Credentials /m)
    expect(out).toMatch(/^OK +Account +NOT AWS but/m)
    expect(out).toMatch(/^OK +cognito-idp:DescribeUserPool +allowed$/m)
    expect(out).toMatch(/^PROBLEM +dynamodb:Scan .*\n +→ \S/m)
    expect(out.match(/^PROBLEM/gm)).toHaveLength(1)
    expect(out).not.toContain('a-secret-key')
  })

  test('a .env that makes no sense is a problem with its own sentence', async () => {
    await using terminal = await AtTerminal.sits()
    await terminal.learner.write('.env', 'ACCOUNT=azure\n')
    const { code, out } = await terminal.run(['doctor'])
    expect(code).toBe(1)
    expect(out).toMatch(/^PROBLEM +\.env +ACCOUNT is “azure”/m)
    expect(out).not.toMatch(STACK)
  })

  test('a .workbook that is no folder is a problem', async () => {
    await using terminal = await AtTerminal.sits()
    await writeFile(join(terminal.home, '.workbook'), '')
    const { code, out } = await terminal.run(['doctor'])
    expect(code).toBe(1)
    expect(out).toMatch(/^PROBLEM +\.workbook +can’t be written/m)
  })
})

test('the doctor can try every call that a check may make, but for the one that asks who it is', async () => {
  const { needed, optional } = await permissionsOfAllChecks()
  const untried = [...needed, ...optional].filter(
    ({ service, operation }) => service.operations[operation]?.probe === undefined,
  )
  expect(untried).toEqual([])
})

describe('the clock', () => {
  const noon = Date.parse('2026-11-22T12:00:00Z')
  const at = (date: string) => async () => ({ headers: new Headers(date ? { date } : {}) })

  test.for([
    ['Sun, 22 Nov 2026 12:00:04 GMT', 'ok'],
    ['Sun, 22 Nov 2026 11:50:00 GMT', 'problem'],
    ['Sun, 22 Nov 2026 12:10:00 GMT', 'problem'],
    ['', 'unseen'],
  ] as const)('beside %o: %s', async ([date, state]) => {
    expect(await clock('https://sts', () => noon, at(date))).toMatchObject({ state })
  })

  test('without a network is not known', async () => {
    const silent = () => Promise.reject(new Error('ENOTFOUND'))
    expect(await clock('https://sts', () => noon, silent)).toMatchObject({ state: 'unseen' })
  })
})

test('credentials that have expired are a problem, those that expire later say when', () => {
  const now = Date.parse('2026-11-22T12:00:00Z')
  expect(credentials(new Date(now - 1), now).state).toBe('problem')
  expect(credentials(new Date(now + 3_600_000), now).found).toContain('60 minutes')
  expect(credentials(undefined, now).state).toBe('ok')
})

test('a package of another version than the lock file says is a problem', async () => {
  await using folder = await aFolder()
  const write = (file: string, value: object) => writeFile(join(folder.path, file), JSON.stringify(value))
  await write('package-lock.json', {
    packages: {
      '': { dependencies: { '@workbook/own': '0.1.0' } },
      'packages/own': { dependencies: { diff: '^9.0.0' } },
      'node_modules/@workbook/own': { link: true },
      'node_modules/diff': { version: '9.0.0' },
    },
  })
  await mkdir(join(folder.path, 'node_modules', '@workbook', 'own'), { recursive: true })
  await write('node_modules/@workbook/own/package.json', { version: '0.1.0' })
  expect(await packages(folder.path)).toMatchObject({ state: 'problem', found: 'missing or in another version: diff' })
})

test('a problem outweighs what could not be looked at, and is the next action', () => {
  const findings = [ok('a', 'well'), unseen('b', 'dark', 'Light it.'), problem('c', 'bad', 'Mend it.')]
  expect(exitOfFindings(findings)).toBe(1)
  expect(exitOfFindings(findings.slice(0, 2))).toBe(2)
  expect(exitOfFindings(findings.slice(0, 1))).toBe(0)
  expect(textOfFindings(findings)).toMatch(/\nNext: Mend it\. Then: npm run doctor$/)
})
