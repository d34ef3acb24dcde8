/** The ways to do a task, and which one the learner chose last. */
import { shallowRef } from 'vue'

export const ways = [{ name: 'console' }, { name: 'cli' }, { name: 'ts' }] as const

export type Way = (typeof ways)[number]['name']

const key = 'workbook:way'

/** TypeScript needs nothing but this repository, so it is what a newcomer sees. */
export const firstWay: Way = 'ts'

/** Shared by all tabs of the book: who works in the console stays there. */
export const chosenWay = shallowRef<Way>(firstWay)

const isWay = (name: unknown): name is Way => ways.some((way) => way.name === name)

/** Takes up what this browser remembers. */
export function recallWay(): void {
  try {
    const name = window.localStorage.getItem(key)
    if (isWay(name)) chosenWay.value = name
  } catch {
    // Storage is forbidden: the first way it is.
  }
}

export function chooseWay(way: Way): void {
  chosenWay.value = way
  try {
    window.localStorage.setItem(key, way)
  } catch {
    // Storage is forbidden or full: the choice holds until the next load.
  }
}

/** Which tab a key leads to; undefined for a key that leads to none. */
export function wayAfterKey(from: Way, pressed: string): Way | undefined {
  const at = ways.findIndex((way) => way.name === from)
  const target = { ArrowRight: at + 1, ArrowLeft: at - 1 + ways.length, Home: 0, End: ways.length - 1 }[pressed]
  return target === undefined ? undefined : ways[target % ways.length]?.name
}
