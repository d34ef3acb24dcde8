/** Components whose scripts can load later: what they show is already in the page's HTML. */
import { type Component, defineAsyncComponent } from 'vue'

import { pageToken } from './check/page-token.ts'

/** The key under which a browser stores the guesses of a reader of the static site. */
export const GUESSES = 'workbook:answers'

/** A component's file, as `import()` loads it. */
type Load = () => Promise<{ readonly default: Component }>

let leave = () => {}
let left = false
const leaving = new Promise<void>((resolve) => {
  leave = resolve
})

/** From now on pages are no longer built from their HTML. */
export function leaveFirstPage(): void {
  left = true
  leave()
}

/**
 * Never changes: its script is fetched only when a link within the book has been followed, and there is no HTML of it.
 * On the first page Vue leaves the HTML alone as long as the script is not there.
 */
export const drawn = (load: Load) =>
  defineAsyncComponent(() => (left || typeof window === 'undefined' ? load() : leaving.then(load)))

/**
 * Comes alive where the workbook's own server can answer it. On the static site it can only say that there is none,
 * and that is in the HTML.
 */
export const served = (load: Load) =>
  defineAsyncComponent(() =>
    left || typeof document === 'undefined' || pageToken(document) ? load() : leaving.then(load),
  )

/** Comes alive as soon as its script is there. */
export const alive = (load: Load) => defineAsyncComponent(load)

/** Comes alive at the first choice on the page, or if an earlier one may be stored. Until then its HTML is enough. */
export const chosen = (load: Load) =>
  defineAsyncComponent(() => (mayBeKept() ? load() : Promise.race([leaving, firstChoice()]).then(load)))

function mayBeKept(): boolean {
  if (typeof window === 'undefined' || pageToken(document)) return true
  try {
    return window.localStorage.getItem(GUESSES) !== null
  } catch {
    return false
  }
}

const firstChoice = () =>
  new Promise((resolve) => {
    document.addEventListener('change', resolve, { once: true })
  })
