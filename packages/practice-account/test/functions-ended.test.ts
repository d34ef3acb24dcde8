import { existsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

import { expect, test, vi } from 'vitest'

import { Functions } from '../src/functions/functions.ts'
import { errorOf, freshFolder } from './basics.ts'

const arnOf = (name: string) => `arn:aws:lambda:us-east-1:000000000000:function:${name}`

test('an endless loop is ended, what it printed is kept, and others run beside it', async () => {
  const folder = freshFolder()
  writeFileSync(join(folder, 'loop.mjs'), 'console.log("here"); export const handler = () => { for (;;); }')
  writeFileSync(join(folder, 'echo.mjs'), 'export const handler = (event) => event')
  const functions = new Functions(folder, () => ({}), 800)
  const loop = errorOf(functions.invoke('PostConfirmation', arnOf('loop'), {}))
  await functions.invoke('PostConfirmation', arnOf('echo:$LATEST'), {})
  const { name, message } = await loop
  expect(name).toBe('UnexpectedLambdaException')
  expect(message).toContain('Socket timeout while invoking Lambda function.')
  expect(functions.runs.map((run) => run.name)).toEqual(['loop', 'echo'])
  expect(functions.runs.find((run) => run.name === 'loop')?.output).toBe('here\n')
})

test('closing ends a function that still runs', async () => {
  const folder = freshFolder()
  const started = join(folder, 'started')
  writeFileSync(
    join(folder, 'loop.mjs'),
    `import { writeFileSync } from 'node:fs'
    export const handler = () => { writeFileSync(${JSON.stringify(started)}, ''); for (;;); }`,
  )
  const functions = new Functions(folder, () => ({}), 60_000)
  const running = errorOf(functions.invoke('PostConfirmation', arnOf('loop'), {}))
  await vi.waitFor(() => expect(existsSync(started)).toBe(true), { timeout: 30_000 })
  functions.close()
  expect((await running).message).toContain('ended its process')
})

test('no name of a function leads out of its folder', async () => {
  const functions = new Functions(fileURLToPath(new URL('.', import.meta.url)), () => ({}))
  for (const name of ['../account', 'x/../account', 'account.ts/..', '', 'a b'])
    expect((await errorOf(functions.invoke('PostConfirmation', arnOf(name), {}))).name).toBe(
      'UnexpectedLambdaException',
    )
})
