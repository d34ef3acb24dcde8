/** `npm run check` in the practice account, and as if on AWS. */
import { once } from 'node:events'
import { join } from 'node:path'

import { DescribeUserPoolClientCommand, UpdateUserPoolCommand } from '@aws-sdk/client-cognito-identity-provider'
import { describe, expect, test } from 'vitest'

import type { CheckResult } from '@workbook/engine'
import { ROOT } from '@workbook/workbook'
import { openFaultServer } from '../../engine/test/fault-server.ts'
import { openTestAccount } from '../../../tools/world/account.ts'
import { start } from '../../../tools/world/processes.ts'
import { createClient, createPool, doEverything } from '../../../tools/world/tasks.ts'
import { AtTerminal, STACK } from './command.ts'

describe('check', () => {
  test('in a new home: makes .env, looks at the practice account, and ends with 1 and the next action', async () => {
    await using terminal = await AtTerminal.sits()
    const { code, out, err } = await terminal.learner.run('check', 'step09')
    expect([code, err]).toEqual([1, ''])
    expect(out).toMatch(/^Practice account 000000000000 · us-east-1 · http:\/\/127\.0\.0\.1:\d+ \(not AWS\)\n/)
    expect(out).toMatch(/\nNext: [^\n]+\n?[^\n]*\n$/)
    expect(await terminal.learner.read('.env')).toContain('ACCOUNT=practice')
  })

  test('--json prints JSON and nothing else', async () => {
    await using terminal = await AtTerminal.sits()
    const { code, out, err } = await terminal.run(['check', 'step09', '1', '--json'])
    expect([code, err]).toEqual([1, ''])
    const result = JSON.parse(out) as CheckResult
    expect(result.lessons.map(({ lesson }) => lesson)).toEqual(['step09/1-user-pool'])
  })

  test('a reader who stops reading is no error', async () => {
    await using terminal = await AtTerminal.sits()
    const child = start(process.execPath, [join(ROOT, 'packages', 'cli', 'run.mjs'), 'check', 'step09'], {
      cwd: terminal.home,
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    let err = ''
    child.stderr?.on('data', (data) => (err += data))
    // Gone before the first word, so that every word comes too late.
    child.stdout?.destroy()
    const [code] = (await once(child, 'close')) as [number | null]
    expect([code, err]).toEqual([1, ''])
  })

  test('a lesson alone waits for those before it, also where it would pass; the others are not told', async () => {
    await using account = await openTestAccount()
    await using terminal = await AtTerminal.sits()
    const { poolId, clientId } = await doEverything(account)
    await account.cognito.send(
      new UpdateUserPoolCommand({
        UserPoolId: poolId,
        AutoVerifiedAttributes: ['email'],
        VerificationMessageTemplate: { DefaultEmailOption: 'CONFIRM_WITH_CODE' },
      }),
    )
    await terminal.learner.set({ USER_POOL_ID: poolId, CLIENT_ID: clientId })
    const { code, out } = await terminal.run(['check', 'step09/4', '--json'], onAws(account.place.endpoint))
    const { lessons } = JSON.parse(out) as CheckResult
    expect([code, lessons.map(({ lesson, status }) => [lesson, status])]).toEqual([
      1,
      [['step09/4-confirmed-user', 'waiting']],
    ])
    expect(lessons[0]?.rules[0]).toMatchObject({ status: 'waiting', found: 'waiting for step09/1-user-pool' })
  })

  test('after a green lesson it names the next one', async () => {
    await using account = await openTestAccount()
    await using terminal = await AtTerminal.sits()
    await terminal.learner.set({ USER_POOL_ID: await createPool(account) })
    const { out } = await terminal.run(['check', 'step09/1'], onAws(account.place.endpoint))
    expect(out).toMatch(/^Next: go on with step09\/2-app-client: /m)
  })

  test('a client secret is in no output of a red check', async () => {
    await using account = await openTestAccount()
    const poolId = await createPool(account)
    const clientId = await createClient(account, poolId, { GenerateSecret: true })
    const { UserPoolClient } = await account.cognito.send(
      new DescribeUserPoolClientCommand({ UserPoolId: poolId, ClientId: clientId }),
    )
    const secret = UserPoolClient?.ClientSecret?.slice(0, 12) ?? ''
    expect(secret).toHaveLength(12)
    await using terminal = await AtTerminal.sits()
    for (const flag of ['--json', '--plain']) {
      const { code, out, err } = await terminal.run(['check', 'step09', flag], onAws(account.place.endpoint))
      expect(code).toBe(1)
      expect(out).toContain('a secret (not shown)')
      expect(out + err).not.toContain(secret)
    }
  })
})

/** A shell in which AWS is somewhere on this machine. */
const onAws = (endpoint: string) => ({
  ACCOUNT: 'aws',
  AWS_ENDPOINT_URL: endpoint,
  AWS_ACCESS_KEY_ID: 'AKIAEXAMPLE',
  AWS_SECRET_ACCESS_KEY: 'a-secret-key',
})

describe('AWS', () => {
  test('a stale endpoint is named in the first line', async () => {
    await using account = await openTestAccount()
    await using terminal = await AtTerminal.sits()
    const { out } = await terminal.run(['check', 'step09/1'], onAws(account.place.endpoint))
    expect(out.split('\n').slice(0, 2).join(' ')).toContain(`NOT AWS but ${account.place.endpoint} · 000000000000`)
  })

  test('so is one for a single service', async () => {
    const { endpoint } = await openFaultServer({ '*': { error: 'AccessDeniedException' } })
    await using terminal = await AtTerminal.sits()
    const { AWS_ENDPOINT_URL: _, ...shell } = onAws(endpoint)
    const each = { AWS_ENDPOINT_URL_COGNITO_IDENTITY_PROVIDER: endpoint, AWS_ENDPOINT_URL_STS: endpoint }
    const { out } = await terminal.run(['check', 'step09/1'], { ...shell, ...each })
    expect(out).toMatch(new RegExp(`^NOT AWS but ${endpoint}`))
  })

  test('an endpoint that is no address is refused', async () => {
    await using terminal = await AtTerminal.sits()
    const { code, err } = await terminal.run(['check', 'step09'], onAws('localhost:4510'))
    expect(code).toBe(3)
    expect(err).toContain('AWS_ENDPOINT_URL is “localhost:4510” in your shell')
  })

  test('without credentials it says so once, and ends with 2', async () => {
    const { endpoint, arrived } = await openFaultServer({})
    await using terminal = await AtTerminal.sits()
    const { code, out, err } = await terminal.run(['check', 'step09'], { ACCOUNT: 'aws', AWS_ENDPOINT_URL: endpoint })
    expect([code, err]).toEqual([2, ''])
    expect(out.match(/no AWS credentials on this machine/g)).toHaveLength(1)
    expect(out).not.toMatch(STACK)
    expect(arrived).toEqual([])
  })

  test('with a profile that is not there it names what to look for', async () => {
    const { endpoint, arrived } = await openFaultServer({})
    await using terminal = await AtTerminal.sits()
    const shell = { ...onAws(endpoint), AWS_PROFILE: 'school' }
    const { code, out } = await terminal.run(['check', 'step09'], shell)
    expect(code).toBe(2)
    expect(out.match(/credentials that the check couldn’t read/g)).toHaveLength(1)
    expect(arrived).toEqual([])
  })

  test('without a terminal there is no typed yes: solve refuses and does nothing', async () => {
    await using account = await openTestAccount()
    const { endpoint, arrived } = await openFaultServer({}, account.place.endpoint)
    await using terminal = await AtTerminal.sits()
    const { code, err } = await terminal.run(['solve', 'step09/1'], onAws(endpoint))
    expect(code).toBe(3)
    expect(err).toContain('On AWS you have to type yes first, so run it in a terminal. Nothing was changed.')
    expect(arrived).toEqual(['sts:GetCallerIdentity'])
  })
})
