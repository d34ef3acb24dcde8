/** The practice account compared with other Cognito emulators, in turn: `npm run bench:practice` (`-- --rounds=9`). */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { median } from './measure.ts'
import { fill, POOL } from './practice/filled.ts'
import { load, lookUps, type Load } from './practice/load.ts'
import { packagesBesideDynalite } from './practice/packages.ts'
import { fetchPeers, onPath } from './practice/peers.ts'
import { cognitoLocal, moto, ours, type Starter } from './practice/servers.ts'

const STARTS = Number(/^--rounds=(\d+)$/.exec(process.argv[2] ?? '')?.[1] ?? 9)
const LOADS = Math.ceil(STARTS / 3)
const CROWD = 100_000

const peers = await fetchPeers(console.log)
const sides = new Map<string, Starter>([
  ['practice account', ours('built')],
  ['practice account, tsx', ours('translated')],
  ...(peers ? [['cognito-local + dynalite', cognitoLocal(peers)] as const] : []),
  ...(onPath('moto_server') ? [['moto_server', moto] as const] : []),
])

/** Runs `work` in an empty folder with an account that starts there. */
async function inHome<T>(work: (home: string) => Promise<T>): Promise<T> {
  const home = mkdtempSync(join(tmpdir(), 'workbook-bench-'))
  try {
    return await work(home)
  } finally {
    rmSync(home, { recursive: true, force: true })
  }
}

const started = async (starter: Starter, home: string) => {
  const running = await starter(home)
  await running.stop()
  return running
}

const starts = new Map([...sides.keys()].map((name) => [name, { times: [] as number[], memory: [] as number[] }]))
for (let round = -1; round < STARTS; round += 1) {
  for (const [name, starter] of sides) {
    const { start, memory } = await inHome((home) => started(starter, home))
    if (round < 0) continue
    starts.get(name)?.times.push(start)
    if (memory !== undefined) starts.get(name)?.memory.push(memory)
  }
}
const startOf = (name: string): number => median(starts.get(name)?.times ?? [])
for (const [name, { times, memory }] of starts)
  console.log(`${name.padEnd(26)} start ${Math.round(median(times))} ms, memory ${Math.round(median(memory))} MiB`)

const loads = new Map<string, Load[]>()
for (let round = 0; round < LOADS; round += 1) {
  for (const [name, starter] of sides) {
    if (name.endsWith('tsx')) continue
    const figures = await inHome(async (home) => {
      const running = await starter(home)
      try {
        return await load(running.caller)
      } catch (error) {
        if (starter === sides.get('practice account')) throw error
        console.log(`${name} is left out of the load: ${error instanceof Error ? error.message : String(error)}`)
        return undefined
      } finally {
        await running.stop()
      }
    })
    if (figures) loads.set(name, [...(loads.get(name) ?? []), figures])
  }
}
const loadOf = (name: string, what: keyof Load): number => median((loads.get(name) ?? []).map((one) => one[what]))
for (const name of loads.keys()) {
  const [one, many, get] = (['signUps', 'signUpsAtOnce', 'adminGetUser'] as const).map((what) => loadOf(name, what))
  console.log(
    `${name.padEnd(26)} SignUp/s ${round(one)} one by one, ${round(many)} at once; AdminGetUser/s ${round(get)}`,
  )
}

const crowded = await inHome(async (home) => {
  await fill(home, CROWD)
  const times: number[] = []
  const gets: number[] = []
  for (let number = 0; number < LOADS; number += 1) {
    const running = await ours('built')(home)
    times.push(running.start)
    gets.push(await lookUps(running.caller, POOL, CROWD))
    await running.stop()
  }
  return { start: median(times), gets: median(gets) }
})
console.log(`with ${CROWD} users: start ${round(crowded.start)} ms, AdminGetUser/s ${round(crowded.gets)}`)

const [mine, peer] = ['practice account', 'cognito-local + dynalite']
const line = (what: string, figure: number, target: string): void =>
  console.log(`${what.padEnd(62)} ${figure.toFixed(2).padStart(8)}  ${target}`)
console.log('')
if (peers) {
  line('start ÷ cognito-local + dynalite', startOf(mine) / startOf(peer), '≤ 0.6')
  line('the same with tsx', startOf('practice account, tsx') / startOf(peer), '')
  line('SignUp/s ÷ cognito-local, one by one', loadOf(mine, 'signUps') / loadOf(peer, 'signUps'), '≥ 10')
  line('SignUp/s ÷ cognito-local, at once', loadOf(mine, 'signUpsAtOnce') / loadOf(peer, 'signUpsAtOnce'), '≥ 10')
  line('AdminGetUser/s ÷ cognito-local', loadOf(mine, 'adminGetUser') / loadOf(peer, 'adminGetUser'), '≥ 5')
}
line(`AdminGetUser/s with ${CROWD} users ÷ with 1,000`, crowded.gets / loadOf(mine, 'adminGetUser'), '≥ 0.8')
line(`start with ${CROWD} users, seconds`, crowded.start / 1000, '≤ 1')
line('memory at start, MiB', median(starts.get(mine)?.memory ?? []), '≤ 70')
const packages = packagesBesideDynalite()
line(`packages beside dynalite (${packages.join(', ')})`, packages.length, '≤ 5')

function round(value = Number.NaN): number {
  return Math.round(value)
}
