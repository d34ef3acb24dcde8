import { setTimeout } from 'node:timers/promises'

import { exitCode, paletteFor, PLAIN, textOf } from '@workbook/engine'
import {
  checkOnce,
  lessonsThatShow,
  ProgressFile,
  readSettings,
  Refusal,
  type Selection,
  withProgress,
  WORKBOOK,
} from '@workbook/workbook'
import { stopSignal } from '../stop-signal.ts'
import { colours, columns, IS_WINDOWS, print, printError } from '../terminal.ts'
import { busyWith } from './busy.ts'
import { type Frame, PAUSE, watch } from './watch.ts'
import { format } from '@workbook/i18n'
import messages from '../outputs/outputs.en.ts'

/** Clears the screen and goes to its top. */
const CLEAR = '\u001B[2J\u001B[H'

/** `npm run check … -- --watch`, in this terminal; where there is none, each changed result is printed below the last. */
export function watchCheck(selection: Selection, plain: boolean): Promise<number> {
  const redraws = process.stdout.isTTY && !plain
  const progress = new ProgressFile(WORKBOOK, printError)
  const how = `${format(messages.watch.how, { count: PAUSE.usual / 1000 })}\n`
  let shown = 0
  return watch({
    look: () => lookOnce(selection, plain, progress, shown > 0),
    show: ({ text }) => {
      process.stdout.write(`${redraws ? CLEAR : ''}${text}\n${redraws || shown === 0 ? how : ''}`)
      shown += 1
    },
    print,
    wait: (ms, signal) => setTimeout(ms, undefined, { signal }).catch(() => undefined),
    stopped: stopSignal(),
  })
}

/** One look. A refusal of the first look ends the command; later (say, a line of .env that is half typed) it is shown. */
async function lookOnce(selection: Selection, plain: boolean, progress: ProgressFile, goOn: boolean): Promise<Frame> {
  const width = columns()
  const [shows] = lessonsThatShow(selection.step)
  const lines = textOf({ palette: plain ? PLAIN : paletteFor(colours()), width, shows, windows: IS_WINDOWS })
  let text = ''
  try {
    const settings = await readSettings()
    const toText = withProgress(lines, await progress.read(), width, settings.appId)
    for await (const event of checkOnce(selection, progress, { settings })) {
      text += toText(event)
      if (event.type !== 'end') continue
      const { account, lessons } = event.result
      const busy = busyWith(event.result)
      // Where the practice account opened this time, and how long calls took, is no change.
      const key = JSON.stringify([account.kind, account.id, account.region, lessons])
      return { key, text, code: exitCode(event.result), ...(busy !== undefined && { busy }) }
    }
  } catch (error) {
    if (!goOn || !(error instanceof Refusal)) throw error
    return { key: error.message, text: `${error.message}\n`, code: error.exitCode }
  }
  throw new Error('A check ended without a result.')
}
