import pc from 'picocolors'

import type { RuleResult } from '../result.ts'

type Paint = (text: string) => string

/** Colours by what they mean. Colour is never the only sign. */
export type Palette = Readonly<Record<RuleResult['status'] | 'bold' | 'dim', Paint>> & {
  /** Whether marks carry a glyph besides their word. */
  readonly glyphs: boolean
}

const as: Paint = (text) => text

/** Words only: for `--plain`, logs and screen readers. */
export const PLAIN: Palette = {
  pass: as,
  fail: as,
  'cannot-check': as,
  waiting: as,
  note: as,
  bold: as,
  dim: as,
  glyphs: false,
}

/** For a terminal. `colours` false (NO_COLOR, or not a terminal) keeps the glyphs. */
export function paletteFor(colours: boolean): Palette {
  const c = pc.createColors(colours)
  return {
    pass: c.green,
    fail: c.red,
    'cannot-check': c.yellow,
    waiting: c.dim,
    note: c.cyan,
    bold: c.bold,
    dim: c.dim,
    glyphs: true,
  }
}
