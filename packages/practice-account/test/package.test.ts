/** What is published works: packed, installed in an empty folder, started by its command and from a `globalSetup`. */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

import { CognitoIdentityProvider } from '@aws-sdk/client-cognito-identity-provider'
import { expect, onTestFinished, test } from 'vitest'
import { $ } from 'zx'

import { buildInto } from '../build.ts'
import { errorOf, freshFolder } from './account.ts'

const README = readFileSync(new URL('../README.md', import.meta.url), 'utf8')
const MODULES = fileURLToPath(new URL('../../../node_modules', import.meta.url))
const run = $({
  quiet: true,
  timeout: '40s',
  env: { ...process.env, npm_config_offline: 'true', npm_config_update_notifier: 'false' },
})

/** Packs the package and unpacks it where npm would, with links to the packages that npm would install beside it. */
async function installed(): Promise<string> {
  const home = freshFolder()
  const dist = join(home, 'dist')
  await buildInto(dist)
  await run({ cwd: home })`npm pack ./dist`
  const modules = join(home, 'node_modules')
  const own = join(modules, '@workbook', 'practice-account')
  mkdirSync(own, { recursive: true })
  const tarball = readdirSync(home).find((name) => name.endsWith('.tgz')) ?? ''
  await run({ cwd: home })`tar -xzf ${join(home, tarball)} -C ${own} --strip-components=1`
  const { dependencies } = JSON.parse(readFileSync(join(own, 'package.json'), 'utf8')) as { dependencies: object }
  for (const name of [...Object.keys(dependencies), 'vitest', '@aws-sdk/client-cognito-identity-provider']) {
    mkdirSync(dirname(join(modules, name)), { recursive: true })
    symlinkSync(join(MODULES, name), join(modules, name))
  }
  return home
}

/** Starts the command, and resolves with what it says. It is ended with the test, whatever happens. */
async function command(home: string, ...words: readonly string[]) {
  const bin = join(home, 'node_modules', '@workbook', 'practice-account', 'bin.js')
  const child = spawn(process.execPath, [bin, ...words], { cwd: home, stdio: ['ignore', 'pipe', 'pipe'] })
  onTestFinished(() => void child.kill('SIGKILL'))
  const output = { out: '', err: '' }
  child.stdout.on('data', (piece: Buffer) => (output.out += piece.toString()))
  child.stderr.on('data', (piece: Buffer) => (output.err += piece.toString()))
  const ended = once(child, 'close')
  await Promise.race([once(child.stdout, 'data'), ended])
  return { child, ended, output }
}

const ARN = 'arn:aws:lambda:us-east-1:000000000000:function:welcome'

test('the packed package starts with one command, runs functions, and starts from a globalSetup', async () => {
  const home = await installed()
  const own = join(home, 'node_modules', '@workbook', 'practice-account')
  expect(readFileSync(join(own, 'index.js'), 'utf8')).not.toContain('@workbook/')
  for (const declared of ['index.d.ts', 'options.d.ts', 'start.d.ts'])
    expect(existsSync(join(own, declared))).toBe(true)

  const wrong = await command(home, '--prot', '0')
  expect([await wrong.ended, wrong.output.err]).toEqual([
    [3, null],
    'Unknown flag --prot. Known flags: --port, --folder, --region, --seed, --functions.\n',
  ])
  const help = await command(home, '--help')
  expect([(await help.ended)[0], help.output.out]).toEqual([0, expect.stringContaining('--functions')])

  mkdirSync(join(home, 'functions'))
  writeFileSync(join(home, 'functions', 'welcome.ts'), 'export const handler = (): never => { throw new Error("ran") }')
  const started = await command(home, '--port', '0', '--folder', 'kept', '--functions', join(home, 'functions'))
  const [, endpoint = ''] = /(http:\S+)/.exec(started.output.out) ?? []
  const credentials = { accessKeyId: 'test', secretAccessKey: 'test' }
  const cognito = new CognitoIdentityProvider({ endpoint, region: 'us-east-1', credentials })
  const { UserPool } = await cognito.createUserPool({ PoolName: 'sweets', LambdaConfig: { PostConfirmation: ARN } })
  const pool = { UserPoolId: UserPool?.Id }
  const { UserPoolClient } = await cognito.createUserPoolClient({ ...pool, ClientName: 'web' })
  await cognito.signUp({ ClientId: UserPoolClient?.ClientId, Username: 'ana', Password: 'Correct-Horse-7' })
  const { message } = await errorOf(cognito.adminConfirmSignUp({ ...pool, Username: 'ana' }))
  expect(message).toBe('PostConfirmation failed with error ran.')
  const style = await fetch(`${endpoint}/assets/practice.css`)
  expect([style.status, await style.text()]).toEqual([200, expect.stringContaining('body')])
  started.child.kill('SIGTERM')
  expect(await started.ended).toEqual([0, null])
  expect(existsSync(join(home, 'kept', 'practice-account', 'cognito.journal'))).toBe(true)

  const [, setup = ''] = /A `globalSetup`[^]*?```ts\n([^]*?)```/.exec(README) ?? []
  expect(setup.split('\n').filter(Boolean).length).toBeLessThanOrEqual(10)
  writeFileSync(join(home, 'setup.ts'), setup)
  writeFileSync(join(home, 'vitest.config.mjs'), "export default { test: { globalSetup: './setup.ts' } }")
  writeFileSync(
    join(home, 'pools.test.mjs'),
    `import { CognitoIdentityProvider } from '@aws-sdk/client-cognito-identity-provider'
    import { expect, test } from 'vitest'
    test('a new account has no pool', async () => {
      expect((await new CognitoIdentityProvider().listUserPools({ MaxResults: 1 })).UserPools).toEqual([])
    })`,
  )
  await run({ cwd: home })`${process.execPath} ${join(home, 'node_modules', 'vitest', 'vitest.mjs')} run`
}, 60_000)
