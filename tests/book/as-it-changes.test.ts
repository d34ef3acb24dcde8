/** What the server tells a page while a file changes under it. */
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { expect, test } from 'vitest'

import { writeWhole } from '../../packages/workbook/src/files.ts'
import { asItChanges } from '../../packages/server/src/book/as-it-changes.ts'

async function aFile() {
  const folder = await mkdtemp(join(tmpdir(), 'workbook-watch-'))
  const file = join(folder, 'progress.json')
  const leaving = new AbortController()
  const lines = asItChanges(async () => JSON.parse(await readFile(file, 'utf8')) as unknown, [file], leaving.signal)
  const next = async () => (await lines.next()).value as string | undefined
  return { folder, file, leaving, next, [Symbol.asyncDispose]: () => rm(folder, { recursive: true, force: true }) }
}

test('a file is reported each time it is replaced; a file beside it is not', async () => {
  await using watched = await aFile()
  await writeFile(watched.file, '1')
  expect(await watched.next()).toBe('1')
  for (const text of ['2', '3']) {
    const told = watched.next()
    await writeFile(join(watched.folder, 'other.json'), text)
    await writeWhole(watched.file, text)
    expect(await told).toBe(text)
  }
  watched.leaving.abort()
  expect(await watched.next()).toBe(undefined)
})

test('what cannot be read, or is as before, is not told, and the next change is', async () => {
  await using watched = await aFile()
  const told = watched.next()
  await writeWhole(watched.file, '{')
  await writeWhole(watched.file, '1')
  expect(await told).toBe('1')
  const next = watched.next()
  await writeWhole(watched.file, '1')
  await writeWhole(watched.file, '2')
  expect(await next).toBe('2')
  watched.leaving.abort()
  expect(await watched.next()).toBe(undefined)
})

test('it ends in the middle of waiting, and where there is no folder to watch', async () => {
  const leaving = new AbortController()
  const lines = asItChanges(async () => 1, [join(tmpdir(), 'workbook-nowhere', 'progress.json')], leaving.signal)
  expect((await lines.next()).value).toBe('1')
  const waiting = lines.next()
  leaving.abort()
  expect((await waiting).done).toBe(true)
})
