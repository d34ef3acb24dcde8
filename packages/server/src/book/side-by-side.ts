import type { Part } from '@workbook/workbook'
import type { ComparedRow, NumberedLine } from './answers.ts'

/** The numbers that the lines have in their own files. */
export interface Numbers {
  readonly yours: readonly number[]
  readonly solution: readonly number[]
}

/** Two files as rows: a line in both files is one row, and lines that differ share rows as far as possible. */
export function sideBySide(parts: readonly Part[], numbers: Numbers): readonly ComparedRow[] {
  const at = { yours: 0, solution: 0 }
  const line = (whose: 'yours' | 'solution', text: string): NumberedLine => ({
    number: numbers[whose][at[whose]++] ?? at[whose],
    text,
  })
  const rows: ComparedRow[] = []
  const pending: { yours: NumberedLine[]; solution: NumberedLine[] } = { yours: [], solution: [] }
  const settle = () => {
    const [yours, solution] = [pending.yours.splice(0), pending.solution.splice(0)]
    for (let row = 0; row < Math.max(yours.length, solution.length); row++) {
      const [left, right] = [yours[row], solution[row]]
      rows.push({ same: false, ...(left && { yours: left }), ...(right && { solution: right }) })
    }
  }
  for (const { whose, lines } of parts) {
    for (const text of lines) {
      if (whose === 'both') {
        settle()
        rows.push({ same: true, yours: line('yours', text), solution: line('solution', text) })
      } else pending[whose].push(line(whose, text))
    }
  }
  settle()
  return rows
}
