// Kills the practice account while it is working, again and again: `npm run torture` (`-- --rounds=200 --seed=N`).
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'

import { end, losses, makePool, nothingYet, openIn, round, times } from './round.ts'

const { values } = parseArgs({ options: { rounds: { type: 'string' }, seed: { type: 'string' } } })
const rounds = Number(values.rounds ?? 200)
const seed = Number(values.seed ?? Date.now() % 2 ** 31)
const say = (line: string): void => void process.stdout.write(`${line}\n`)

const folder = mkdtempSync(join(tmpdir(), 'workbook-torture-'))
const next = times(seed)
const all = nothingYet()
const from = performance.now()
say(`${rounds} rounds, seed ${seed}`)
let open = await openIn(folder)
const pool = await makePool(open)
let lost: readonly string[] = []
for (let number = 1; number <= rounds && lost.length === 0; number += 1) {
  const ms = next()
  const now = nothingYet()
  await round(open, pool, String(number), ms, now)
  open = await openIn(folder)
  lost = await losses(open, pool, now)
  for (const [email, status] of now.users) all.users.set(email, status)
  for (const [key, age] of now.rows) all.rows.set(key, age)
  say(`round ${number}: ended after ${ms} ms; ${now.users.size} users and ${now.rows.size} rows acknowledged`)
}
if (lost.length === 0) lost = await losses(open, pool, all)
await end(open)

const confirmed = [...all.users.values()].filter((status) => status === 'CONFIRMED').length
const seconds = Math.round((performance.now() - from) / 1000)
say(`${all.users.size} users, ${confirmed} of them confirmed, and ${all.rows.size} rows acknowledged in ${seconds} s`)
if (lost.length === 0) {
  say('Nothing that was acknowledged is lost.')
  rmSync(folder, { recursive: true, force: true })
} else {
  say(`LOST (seed ${seed}, the account is kept in ${folder}):\n${lost.join('\n')}`)
  process.exitCode = 1
}
