/** The kept results, shared by the panel, the sidebar and the lists of a page. */
import { readonly, shallowRef } from 'vue'

import { keptKey, readKept, writeKept, type Kept, type KeptResult } from './kept.ts'

const kept = shallowRef<Kept>({})

/** Reactive; empty until `loadKept` ran in the browser. */
export const keptResults = readonly(kept)

let loaded = false

function read(): void {
  kept.value = readKept(storage()?.getItem(keptKey) ?? null)
}

/** Reads what this browser has kept, and follows what other tabs write. For a page that is alive; once is enough. */
export function loadKept(): void {
  if (loaded) return
  loaded = true
  read()
  window.addEventListener('storage', (event) => {
    if (event.key === keptKey || event.key === null) read()
  })
}

/** Keeps the results of a run. */
export function keep(results: readonly KeptResult[]): void {
  kept.value = { ...kept.value, ...Object.fromEntries(results.map((result) => [result.lesson.lesson, result])) }
  try {
    storage()?.setItem(keptKey, writeKept(kept.value))
  } catch {
    // The browser's storage is full: the page still shows the result, only a reload forgets it.
  }
}

/** A browser may forbid storage; the book then forgets, and works. */
function storage(): Storage | undefined {
  try {
    return window.localStorage
  } catch {
    return undefined
  }
}
