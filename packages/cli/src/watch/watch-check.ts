import { setTimeout } from 'node:timers/promises'

import { type CheckResult, exitCode, lessonToDo, textOf } from '@workbook/engine'
import {
  type AppSettings,
  checkOnce,
  findOpenBook,
  ProgressFile,
  readSettings,
  Refusal,
  select,
  type Selection,
  withProgress,
  WORKBOOK,
} from '@workbook/workbook'
import { hintFor } from '../hint-text.ts'
import { nextText } from '../next-text.ts'
import { stopSignal } from '../stop-signal.ts'
import { styleOf } from '../style.ts'
import { columns, print, printError } from '../terminal.ts'
import { busyWith } from './busy.ts'
import { listenForKeys, type Wish } from './keys.ts'
import { type Frame, PAUSE, watch } from './watch.ts'
import { format } from '@workbook/i18n'
import messages from '../outputs/outputs.en.ts'

/** What one look has seen: each part of its text, so that only those that changed are printed. */
export interface Seen extends Frame {
  /** By what they are about, in their order: the account, then the lessons. */
  readonly parts: ReadonlyMap<string, { readonly key: string; readonly text: string }>
  /** Missing where the check could not begin. */
  readonly checked?: { readonly result: CheckResult; readonly settings: AppSettings }
}

/** `npm run check … -- --watch`, in this terminal: what changed is printed below what was there. */
export async function watchCheck(selection: Selection, plain: boolean): Promise<number> {
  const progress = new ProgressFile(WORKBOOK, printError)
  const keys = listenForKeys()
  const how = format(messages.watch.how, { count: PAUSE.usual / 1000 })
  let shown = 0
  try {
    return await watch<Seen>({
      look: () => lookOnce(selection, plain, progress, shown > 0),
      show: (frame, before) => {
        process.stdout.write(newsOf(frame, before))
        print(`${whereItIs(frame, plain)}\n${keys === undefined ? how : messages.watch.keys}\n`)
        shown += 1
      },
      print,
      wait: (ms, signal) => setTimeout(ms, undefined, { signal }).catch(() => undefined),
      stopped: Promise.race([stopSignal(), ...(keys ? [keys.quit] : [])]),
      pressed: () => keys?.pressed() ?? new Promise(() => undefined),
      grant: (wish, { checked }) => grant(wish, checked, progress),
    })
  } finally {
    keys?.close()
  }
}

/** The parts of a frame that are new or say something else than before. */
export const newsOf = ({ parts }: Seen, before: Seen | undefined): string =>
  [...parts].flatMap(([about, { key, text }]) => (before?.parts.get(about)?.key === key ? [] : [text])).join('')

/** How far the learner is, as a bar, and the lesson to work on. */
export function whereItIs({ checked }: Seen, plain: boolean): string {
  if (checked === undefined) return ''
  const { lessons } = checked.result
  const passed = lessons.filter(({ status }) => status === 'pass').length
  const [done, open] = plain ? ['#', '.'] : ['█', '░']
  const bar = `[${done.repeat(passed * BLOCK)}${open.repeat((lessons.length - passed) * BLOCK)}]`
  const now = lessonToDo(checked.result)
  const line = format(messages.watch.bar, { bar, passed, count: lessons.length })
  return now === undefined
    ? `${line}\n${messages.watch.allPass}`
    : `${line}\n${format(messages.watch.now, { lesson: now.lesson, title: now.title })}`
}

/** How many characters of the bar a lesson takes. */
const BLOCK = 4

/** One look. A refusal of the first look ends the command; later (say, a line of .env that is half typed) it is shown. */
async function lookOnce(selection: Selection, plain: boolean, progress: ProgressFile, goOn: boolean): Promise<Seen> {
  const width = columns()
  const lines = textOf(styleOf(selection, plain))
  const parts = new Map<string, { key: string; text: string }>()
  try {
    const settings = await readSettings()
    const toText = withProgress(lines, await progress.read(), width, settings.appId)
    for await (const event of checkOnce(selection, progress, { settings })) {
      const text = toText(event)
      switch (event.type) {
        case 'account': {
          // Where the practice account opened this time is no change.
          const { kind, id, region } = event.account
          parts.set('account', { key: JSON.stringify([kind, id, region]), text })
          break
        }
        case 'lesson':
          parts.set(event.lesson.lesson, { key: JSON.stringify(event.lesson), text })
          break
        case 'end': {
          const { result } = event
          const busy = busyWith(result)
          const key = JSON.stringify([...parts.values()].map((part) => part.key))
          return { key, parts, code: exitCode(result), checked: { result, settings }, ...(busy && { busy }) }
        }
        default:
          event satisfies never
      }
    }
  } catch (error) {
    if (!goOn || !(error instanceof Refusal)) throw error
    const { message: key, exitCode: code } = error
    return { key, parts: new Map([['refusal', { key, text: `${key}\n` }]]), code }
  }
  throw new Error('A check ended without a result.')
}

/** What a key asks for, about the lesson to work on. */
async function grant(wish: Wish, checked: Seen['checked'], progress: ProgressFile): Promise<void> {
  if (checked === undefined) return
  const { result, settings } = checked
  const lesson = lessonToDo(result)
  try {
    if (wish === 'hint' && lesson !== undefined) {
      const [one] = select([lesson.lesson]).lessons
      if (one) print(`${(await hintFor(one, progress, false)).text}\n`)
    } else print(`${(await nextText(result, settings, await findOpenBook())).join('\n')}\n`)
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    print(error.message)
  }
}
