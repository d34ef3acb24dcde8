/** The rows as data: the book lists them, and `contract.test.ts` runs them. */
import { expect, test } from 'vitest'

import { same } from './expect.ts'
import { differences, SOURCES, topics } from './index.ts'
import { openTarget } from './target.ts'

test('rows have ids of their own, in their topic, and are told in whole sentences', () => {
  const all = topics.flatMap(({ rows }) => rows)
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

test('a row’s failure is shown without tokens and client secrets, and contains nothing else', () => {
  const found = { access: `eyJ${'x'.repeat(40)}.eyJ9.abc-_d`, ClientSecret: 'very-secret' }
  const compare = () => same('outcome', found, {})
  expect(compare).toThrow('expected outcome: {}, found {"access":"(a token)","ClientSecret":"(a secret)"}')
  try {
    compare()
  } catch (error) {
    const { name: _name, ...carried } = error as Error
    expect(carried).toEqual({})
  }
})

test('an endpoint that is not on this machine is only called after a typed yes', async () => {
  for (const ENDPOINT of ['aws', 'https://example.com'])
    await expect(openTarget({ ENDPOINT })).rejects.toThrow(`npm run contract -- --endpoint ${ENDPOINT}`)
  await expect(openTarget({ ENDPOINT: 'http://127.0.0.1:9' })).rejects.toThrow('Nothing answers at http://127.0.0.1:9')
})
