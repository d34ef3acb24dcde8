/** The ways to do a task, and which one the learner chose last. */
import { shallowRef } from 'vue'

export const ways = [{ name: 'console' }, { name: 'cli' }, { name: 'ts' }] as const

export type Way = (typeof ways)[number]['name']

const key = 'workbook:way'

/** TypeScript needs nothing but this repository, so it is what a newcomer sees. */
export const firstWay: Way = 'ts'

/** Shared by all tabs of the book: a learner who chose the console sees the console everywhere. */
export const chosenWay = shallowRef<Way>(firstWay)

const isWay = (name: unknown): name is Way => ways.some((way) => way.name === name)

/** Restores what this browser remembers. */
export function recallWay(): void {
  try {
    const name = window.localStorage.getItem(key)
    if (isWay(name)) chosenWay.value = name
  } catch {
    // Storage isn't allowed: use the first way.
  }
}

export function chooseWay(way: Way): void {
  chosenWay.value = way
  try {
    window.localStorage.setItem(key, way)
  } catch {
    // Storage isn't allowed, or it is full: the choice lasts until the next load.
  }
}

/** Which tab a key moves to; undefined for any other key. */
export function wayAfterKey(from: Way, pressed: string): Way | undefined {
  const at = ways.findIndex((way) => way.name === from)
  const target = { ArrowRight: at + 1, ArrowLeft: at - 1 + ways.length, Home: 0, End: ways.length - 1 }[pressed]
  return target === undefined ? undefined : ways[target % ways.length]?.name
}
