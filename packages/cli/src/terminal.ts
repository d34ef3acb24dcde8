import pc from 'picocolors'

import { layOut } from '@workbook/engine'

/** Whether to colour: the usual signs (NO_COLOR, FORCE_COLOR, a terminal or not), read when the program starts. */
export const colours = (): boolean => pc.isColorSupported

/** More columns than this are not comfortable to read. */
const MOST_COLUMNS = 100

/** Columns to print in: the terminal's, but no more than is comfortable to read. Some terminals say 0: they do not know. */
export const columns = (): number => Math.min(process.stdout.columns || 80, MOST_COLUMNS)

/** There a shell is PowerShell, which does not know `source`. */
export const IS_WINDOWS = process.platform === 'win32'

/** Prints plain text for a person: in a terminal wrapped at words, and never inside a command; anywhere else as it is. */
export const print = (text: string): void => console.log(fitting(text, process.stdout))

/** The same for what went wrong. */
export const printError = (text: string): void => console.error(fitting(text, process.stderr))

/** Text as it fits into this terminal. */
export const fitting = (text: string, { isTTY, columns }: Pick<NodeJS.WriteStream, 'isTTY' | 'columns'>): string =>
  isTTY && columns ? layOut(text, Math.min(columns, MOST_COLUMNS)) : text
