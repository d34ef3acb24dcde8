import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

import { ROOT } from '@workbook/workbook'

/** `import … from 'name'` without types, the last line of a long one, and `import('name')`. */
const IMPORT = /^import (?!type )[^'\n]*'([^'.][^']*)'|^\} from '([^'.][^']*)'|import\('([^'.][^']*)'\)/gm

/** The packages whose code the practice account loads, besides Node's own and dynalite. */
export function packagesBesideDynalite(): string[] {
  const room = join(ROOT, 'packages', 'practice-account', 'src')
  const names = readdirSync(room, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .flatMap((name) => [...codeOnly(readFileSync(join(room, name), 'utf8')).matchAll(IMPORT)])
    .map(([, whole, end, lazy]) => (whole ?? end ?? lazy ?? '').replace(/^((?:@[^/]+\/)?[^/]+).*/, '$1'))
  return [...new Set(names)].filter((name) => !name.startsWith('node:') && name !== 'dynalite').toSorted()
}

/** Types are gone when the program runs. */
const codeOnly = (source: string): string => source.replaceAll(/^import type [^']*'[^']*'/gm, '')
