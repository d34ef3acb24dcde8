/** How large the pictures of pages are, so that a page does not jump when they arrive. */
import { fileURLToPath } from 'node:url'

import { defineLoader } from 'vitepress'

import { findShots, type Shot } from '../book/shots.ts'

declare const data: Readonly<Record<string, Shot>>
export { data }

export default defineLoader({
  watch: ['../../public/shots/*.png'],
  load: () => findShots(fileURLToPath(new URL('../../public/shots', import.meta.url))),
})
