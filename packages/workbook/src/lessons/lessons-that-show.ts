import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

import { ROOT } from '../places.ts'

/** The lessons of a step that only show something, in their order: pages whose front matter says `check: none`. */
export function lessonsThatShow(step: string, root: string = ROOT): readonly string[] {
  const pages = join(root, 'docs', step)
  if (!existsSync(pages)) return []
  return readdirSync(pages)
    .flatMap((file) => /^(\d+-[a-z-]+)\.md$/.exec(file)?.[1] ?? [])
    .filter((name) => hasNoCheck(readFileSync(join(pages, `${name}.md`), 'utf8')))
    .toSorted((a, b) => Number.parseInt(a, 10) - Number.parseInt(b, 10))
    .map((name) => `${step}/${name}`)
}

const hasNoCheck = (page: string): boolean => /^---\r?\n(?:(?!---).*\r?\n)*?check: none\r?\n/.test(page)
