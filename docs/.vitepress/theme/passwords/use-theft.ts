/** What the page holds while a learner tries the four ways: people, the tables, and what the thief got from each. */
import { computed, onMounted, reactive, ref, shallowReactive, watch } from 'vue'

import { attack, type Loot } from './attack.ts'
import { arithmetic } from './figures.ts'
import { guesses } from './guesses.ts'
import { timeOfRound } from './round.ts'
import { makeTable, type Row, sameRows, type Way } from './storing.ts'
import { verdict } from './text.ts'

/** How long the thief works on the page, in ms: long enough to measure, short enough to wait for. */
const TIME = 2000

/** What OWASP's Password Storage Cheat Sheet advises for PBKDF2 with HMAC-SHA-256. */
export const ADVISED = 600_000

/** How many rounds a slow hash may take. */
export const roundsOffered = [1000, 10_000, 100_000, ADVISED] as const

const firstPeople = [
  { name: 'Ana', password: 'Sunshine1' },
  { name: 'Ben', password: 'Sunshine1' },
  { name: 'Cem', password: '123456' },
  { name: 'Dora', password: 'seven wet otters hum' },
]

const now = () => performance.now()

export function useTheft() {
  const people = reactive(firstPeople.map((person) => ({ ...person })))
  const way = ref<Way>('clear')
  const rounds = ref<number>(100_000)
  /** Each way keeps its table and its result, so that they can be compared. */
  const tables = shallowReactive(new Map<Way, readonly Row[]>())
  const loots = shallowReactive(new Map<Way, Loot>())
  /** What one round costs in this browser, in ms: measured once, and used for every way. */
  const round = ref(0)
  const running = ref(false)
  // Browsers only compute hashes on secure connections: HTTPS, or this machine.
  const possible = ref(true)
  let turn = 0
  let laid = Promise.resolve()

  function turned() {
    turn++
    running.value = false
    laid = lay(turn)
  }

  function forget(ways: Iterable<Way>) {
    for (const each of ways) {
      tables.delete(each)
      loots.delete(each)
    }
    turned()
  }

  async function lay(mine: number) {
    const asked = way.value
    if (tables.has(asked)) return
    const table = await makeTable(asked, people, rounds.value)
    if (mine === turn) tables.set(asked, table)
  }

  async function steal() {
    if (running.value) return
    const mine = turn
    running.value = true
    // A table of slow hashes takes a moment to build; a thief who comes too early waits for it.
    await laid
    if (mine !== turn) return
    const table = tables.get(way.value) ?? []
    const got = await attack(way.value, table, { guesses, rounds: rounds.value, time: TIME, now })
    if (got.hashes > 0 && round.value === 0) round.value = await timeOfRound(now)
    // Something changed in the meantime: this thief has an old table.
    if (mine !== turn) return
    loots.set(way.value, got)
    running.value = false
  }

  const work = (of: Way) => ({
    way: of,
    rounds: rounds.value,
    people: people.length,
    round: round.value,
  })

  onMounted(() => {
    possible.value = globalThis.crypto?.subtle !== undefined
    if (!possible.value) return
    watch(people, () => forget([...tables.keys()]))
    watch(rounds, () => forget(['slow']))
    watch(way, turned, { immediate: true })
  })

  const loot = computed(() => loots.get(way.value))
  const rows = computed(() => tables.get(way.value) ?? [])
  return {
    people,
    way,
    rounds,
    rows,
    loot,
    loots,
    running,
    possible,
    steal,
    work,
    alike: computed(() => sameRows(rows.value)),
    said: computed(() => (loot.value ? verdict(loot.value, people.length) : '')),
    sums: computed(() => (loot.value ? arithmetic(loot.value, work(way.value)) : [])),
  }
}
