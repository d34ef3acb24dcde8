import pc from 'picocolors'

/** Whether to colour: the usual signs (NO_COLOR, FORCE_COLOR, a terminal or not), read when the program starts. */
export const colours = (): boolean => pc.isColorSupported

/** Columns to print in: the terminal's, but no more than is comfortable to read. Some terminals say 0: they do not know. */
export const columns = (): number => Math.min(process.stdout.columns || 80, 100)

/** There a shell is PowerShell, which does not know `source`. */
export const IS_WINDOWS = process.platform === 'win32'
