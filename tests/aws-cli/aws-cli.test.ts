/** The AWS CLI's way through the step: the book's own scripts, run in order in one shell, end in a green check. */
import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'

import { expect, test } from 'vitest'

import { ROOT } from '@workbook/workbook'
import { filesUnder } from '../gate/trees.ts'
import { openTestAccount } from '../../tools/world/account.ts'
import { awsShell } from '../../tools/world/aws-shell.ts'
import { check } from '../../tools/world/check.ts'
import { confirm, EMAIL, signUp } from '../../tools/world/tasks.ts'

const run = promisify(execFile)

/** Whether this AWS CLI obeys AWS_ENDPOINT_URL (since 1.29 and 2.13). An older one would call the real AWS. */
async function findsOurEndpoint() {
  const { stdout } = await run('aws', ['--version'])
  const [major = 0, minor = 0] = (/aws-cli\/(\d+)\.(\d+)/.exec(stdout) ?? []).slice(1).map(Number)
  return major > 2 || (major === 2 && minor >= 13) || (major === 1 && minor >= 29)
}

test('with the AWS CLI, all five lessons pass', async () => {
  expect(await findsOurEndpoint(), 'The AWS CLI is older than 2.13 (or 1.29) and cannot be pointed at us.').toBe(true)
  await using account = await openTestAccount()
  const [pool, client, page, user, row] = filesUnder('solutions/step09/aws-cli', /\.sh$/)
  const names: Record<string, string> = { EMAIL }

  /** Runs scripts in one shell, and copies the NAME=value lines they print, as a learner does into `.env`. */
  const shell = async (...files: (string | undefined)[]) => {
    const script = files.map((file) => `. ${join(ROOT, file ?? '')}`).join(' && ')
    const env = {
      ...awsShell(account.place),
      ...names,
    }
    const { stdout } = await run('bash', ['-euc', script], { env })
    for (const [, name = '', value = ''] of stdout.matchAll(/^([A-Z_]+)=(\S+)$/gm)) names[name] = value
    return stdout
  }

  await shell(pool)
  await shell(client)
  expect(names).toMatchObject({ USER_POOL_ID: expect.stringContaining('_'), CLIENT_ID: expect.any(String) })
  const signUpPage = /http\S+/.exec(await shell(page))?.[0] ?? ''
  expect((await fetch(signUpPage)).status).toBe(200)
  await signUp(account, names.CLIENT_ID ?? '')
  expect(await shell(user)).toContain(`UNCONFIRMED\t${EMAIL}\tfalse`)
  await confirm(account, names.CLIENT_ID ?? '')
  expect(await shell(user)).toContain(`CONFIRMED\t${EMAIL}\ttrue`)
  await shell(row)

  const result = await check(account, 'step09')
  expect(result.lessons.map(({ status }) => status)).toEqual(['pass', 'pass', 'pass', 'pass', 'pass'])
})
