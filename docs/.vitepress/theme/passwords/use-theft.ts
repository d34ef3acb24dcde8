/** What the page holds while a learner tries the four ways: people, the table, and what the thief got. */
import { computed, onMounted, reactive, ref, shallowRef, watch } from 'vue'

import { attack, type Loot } from './attack.ts'
import { arithmetic } from './figures.ts'
import { guesses } from './guesses.ts'
import { timeOfRound } from './round.ts'
import { makeTable, type Row, sameRows, type Way } from './storing.ts'
import { verdict } from './text.ts'

/** How long the thief works in the page, in ms: long enough to measure, short enough to wait for. */
const TIME = 2000

/** How many rounds a slow hash may take; the last is what OWASP's password storage cheat sheet asked for in 2023. */
export const roundsOffered = [1000, 10_000, 100_000, 600_000] as const

const firstPeople = [
  { name: 'Ana', password: 'Sunshine1' },
  { name: 'Ben', password: 'Sunshine1' },
  { name: 'Cem', password: '123456' },
  { name: 'Dora', password: 'seven wet otters hum' },
]

export function useTheft() {
  const people = reactive(firstPeople.map((person) => ({ ...person })))
  const way = ref<Way>('clear')
  const rounds = ref<number>(100_000)
  const rows = shallowRef<readonly Row[]>([])
  const loot = shallowRef<Loot>()
  const round = ref(0)
  const running = ref(false)
  // Browsers compute hashes on safe connections alone: https, or this machine.
  const possible = ref(true)
  let turn = 0
  let laid = Promise.resolve()

  function changed() {
    turn++
    loot.value = undefined
    running.value = false
    laid = lay(turn)
  }

  async function lay(mine: number) {
    const table = await makeTable(way.value, people, rounds.value)
    if (mine === turn) rows.value = table
  }

  async function steal() {
    if (running.value) return
    const mine = turn
    running.value = true
    // A slow table takes a moment to lay; a thief who comes before that waits for it.
    await laid
    if (mine !== turn) return
    const now = () => performance.now()
    const got = await attack(way.value, rows.value, { guesses, rounds: rounds.value, time: TIME, now })
    const measured = got.hashes > 0 ? await timeOfRound(now) : 0
    // Something was changed meanwhile: this thief broke into a table that is gone.
    if (mine !== turn) return
    loot.value = got
    round.value = measured
    running.value = false
  }

  const work = () => ({
    rounds: way.value === 'slow' ? rounds.value : 1,
    tables: way.value === 'hash' ? 1 : people.length,
    round: round.value,
  })

  onMounted(() => {
    possible.value = globalThis.crypto?.subtle !== undefined
    if (possible.value) watch([people, way, rounds], changed, { immediate: true })
  })

  return {
    people,
    way,
    rounds,
    rows,
    loot,
    running,
    possible,
    steal,
    alike: computed(() => sameRows(rows.value)),
    said: computed(() => (loot.value ? verdict(loot.value, people.length) : '')),
    sums: computed(() => (loot.value ? arithmetic(loot.value, work()) : [])),
  }
}
