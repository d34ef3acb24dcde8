/** Whether to colour: the usual signs (NO_COLOR, FORCE_COLOR, a terminal or not). */
export function colours(): boolean {
  if (process.env.NO_COLOR) return false
  if (process.env.FORCE_COLOR) return process.env.FORCE_COLOR !== '0'
  return process.stdout.isTTY === true && process.env.TERM !== 'dumb'
}

/** Columns to print in: the terminal's, no more than can be read well. Some terminals say 0: they do not know. */
export const columns = (): number => Math.min(process.stdout.columns || 80, 100)

/** There a shell is PowerShell, which does not know `source`. */
export const IS_WINDOWS = process.platform === 'win32'
