import { fileURLToPath } from 'node:url'

import type { Trees } from './lessons.ts'

/**
 * Where the book and the checks stand. VitePress runs its config and its loaders from a bundled copy beside the
 * original, so a path relative to *this* file would be wrong there: both pass their own folder, `.vitepress` or `data`.
 */
export function treesFrom(url: string, up: string): Trees {
  const path = (relative: string) => fileURLToPath(new URL(`${up}/${relative}`, url))
  return { docs: path('docs'), checks: path('checks') }
}
