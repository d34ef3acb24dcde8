import { defineCommand } from 'citty'

import { type CheckEvent, exitCode, paletteFor, PLAIN, type RecordedLesson, textOf } from '@workbook/engine'
import {
  checkOnce,
  findOpenBook,
  lessonsThatShow,
  ProgressFile,
  readSettings,
  Refusal,
  replayRecording,
  select,
  type Selection,
  withProgress,
  WORKBOOK,
} from '@workbook/workbook'
import { afterCheck } from '../after-check.ts'
import { finishOutputs, quietGitHub, requireFileNames } from '../outputs/outputs.ts'
import { colours, columns, IS_WINDOWS, print, printError } from '../terminal.ts'
import { watchCheck } from '../watch/watch-check.ts'
import commandsMessages from '../commands.en.ts'
import outputsMessages from '../outputs/outputs.en.ts'

export default defineCommand({
  meta: { name: 'npm run check', description: commandsMessages.check.is },
  args: {
    step: { type: 'positional', description: commandsMessages.args.step, required: false, default: '' },
    lesson: { type: 'positional', description: commandsMessages.args.numberInStep, required: false, default: '' },
    json: { type: 'boolean', description: commandsMessages.check.json },
    junit: { type: 'string', description: commandsMessages.check.junit },
    record: { type: 'string', description: commandsMessages.check.record },
    replay: { type: 'string', description: commandsMessages.check.replay },
    plain: { type: 'boolean', description: commandsMessages.check.plain },
    watch: { type: 'boolean', description: commandsMessages.check.watch },
  },
  async run({ args }) {
    const selection = select([args.step, args.lesson].filter(Boolean))
    requireFileNames(args)
    if (args.watch) {
      if (args.json) throw new Refusal(outputsMessages.watchIsText)
      return watchCheck(selection, args.plain === true)
    }
    const lessons: RecordedLesson[] = []
    const { events, toText, book } = args.replay
      ? replayed(args.replay, selection, args.plain === true)
      : await live(selection, args.plain === true, lessons)
    quietGitHub(args)
    for await (const event of events) {
      if (!args.json) process.stdout.write(toText(event))
      else if (event.type === 'end') process.stdout.write(`${JSON.stringify(event.result, null, 2)}\n`)
      if (event.type !== 'end') continue
      const after = args.json || args.replay ? undefined : afterCheck(event.result, book)
      if (after !== undefined) print(after)
      return (await finishOutputs(event.result, args, lessons)) ?? exitCode(event.result)
    }
    throw new Error('A check ended without a result.')
  },
})

/** The events of a check, and how to print them. */
interface Run {
  /** The address of the book, where it is open. */
  readonly book?: string | undefined
  readonly events: AsyncIterable<CheckEvent>
  readonly toText: (event: CheckEvent) => string
}

/** A check of the learner's account. What it gathers is added to `lessons`. */
async function live(selection: Selection, plain: boolean, lessons: RecordedLesson[]): Promise<Run> {
  const progress = new ProgressFile(WORKBOOK, printError)
  const settings = await readSettings()
  const [before, book] = await Promise.all([progress.read(), findOpenBook()])
  return {
    book,
    events: checkOnce(selection, progress, {
      settings,
      onArtifacts: (lesson, artifacts) => void lessons.push({ lesson, ...artifacts }),
    }),
    toText: withProgress(textOf(style(selection, plain, book)), before, columns(), settings.appId),
  }
}

/** A check of a recording: no account, no settings and no progress. */
const replayed = (file: string, selection: Selection, plain: boolean): Run => ({
  events: replayRecording(file, selection),
  toText: textOf(style(selection, plain)),
})

function style({ step }: Selection, plain: boolean, book?: string) {
  // Where the book is open, the address is printed below, and no advice how to open it.
  const [shows] = book === undefined ? lessonsThatShow(step) : []
  return { palette: plain ? PLAIN : paletteFor(colours()), width: columns(), shows, windows: IS_WINDOWS }
}
