import { paletteFor, PLAIN, type TextOptions } from '@workbook/engine'
import { lessonAfter, lessonsThatShow, type Selection } from '@workbook/workbook'

import { colours, columns, IS_WINDOWS } from './terminal.ts'

/** How a check is printed in this terminal. `book`: its address, where it is open. */
export function styleOf({ step, lessons }: Selection, plain: boolean, book?: string): TextOptions {
  const [only, ...more] = lessons
  const after = only && more.length === 0 ? lessonAfter(only.id) : lessonsThatShow(step)[0]
  return {
    palette: plain ? PLAIN : paletteFor(colours()),
    width: columns(),
    windows: IS_WINDOWS,
    ...(after !== undefined && { goOn: { after, book } }),
  }
}
