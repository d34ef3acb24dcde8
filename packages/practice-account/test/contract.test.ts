/** The practice account keeps its contract: every row is a test of its own. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { afterAll, describe, expect, test } from 'vitest'

import { same } from '../contract/expect.ts'
import { differences, SOURCES, topics } from '../contract/index.ts'
import { type Ground, runRow } from '../contract/run.ts'
import { openPracticeAccount } from '../src/index.ts'

const folder = mkdtempSync(join(tmpdir(), 'workbook-contract-'))
const functions = join(folder, 'functions')
const account = await openPracticeAccount({ folder, port: 0, functions })
afterAll(async () => {
  await account.close()
  rmSync(folder, { recursive: true, force: true })
})

const ground: Ground = {
  endpoint: account.endpoint,
  region: account.region,
  credentials: { accessKeyId: 'practice', secretAccessKey: 'practice' },
  functions,
  has: ['inbox', 'any-signature', 'functions'],
  isPracticeAccount: true,
}

for (const { title, rows } of topics) {
  describe(title, () => {
    test.each(rows)('$behaviour', async (row) => {
      expect(await runRow(row, ground)).toEqual({ outcome: { is: 'held' }, leftOver: [] })
    })
  })
}

const all = topics.flatMap(({ rows }) => rows)

test('rows have ids of their own, in their topic, and are told in whole sentences', () => {
  const ids = [...all, ...differences].map(({ id }) => id)
  expect(ids).toEqual([...new Set(ids)])
  for (const { name, rows } of topics)
    for (const { id } of rows) expect(id).toMatch(new RegExp(`^${name}/[a-z0-9]+(-[a-z0-9]+)*$`))
  for (const { behaviour, source } of all) {
    expect(behaviour).toMatch(/^[A-Z/].*\.$/)
    expect(SOURCES).toHaveProperty(source)
  }
  for (const { differs, because } of differences)
    for (const text of [differs, because]) expect(text).toMatch(/^[A-Z].*\.$/)
})

test('every numbered row of the facts, and every paragraph after them, has a row here', () => {
  const refs = all.map(({ ref }) => ref)
  const numbers = new Set(refs.flatMap((ref) => [...ref.matchAll(/\d+/g)].map(([number]) => Number(number))))
  expect(Array.from({ length: 39 }, (_, index) => index + 1).filter((number) => !numbers.has(number))).toEqual([])
  for (const part of ['Limits', 'PostConfirmation', 'DynamoDB', 'where AWS is not the same each time'])
    expect(refs).toContain(part)
})

test('what a row found is told without tokens and client secrets', () => {
  const found = { access: `eyJ${'x'.repeat(40)}.eyJ9.abc-_d`, ClientSecret: 'very-secret' }
  expect(() => same('outcome', found, {})).toThrow('found {"access":"(a token)","ClientSecret":"(a secret)"}')
})
