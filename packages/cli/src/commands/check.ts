import { defineCommand } from 'citty'

import { type CheckEvent, exitCode, type RecordedLesson, textOf } from '@workbook/engine'
import {
  checkOnce,
  findOpenBook,
  ProgressFile,
  Refusal,
  replayRecording,
  select,
  type Selection,
  withProgress,
  WORKBOOK,
} from '@workbook/workbook'
import { settingsOfLearner } from '../settings.ts'
import { styleOf } from '../style.ts'
import { finishOutputs, quietGitHub, requireFileNames } from '../outputs/outputs.ts'
import { columns, printError } from '../terminal.ts'
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
    const { events, toText } = args.replay
      ? replayed(args.replay, selection, args.plain === true)
      : await live(selection, args.plain === true, lessons)
    quietGitHub(args)
    for await (const event of events) {
      if (!args.json) process.stdout.write(toText(event))
      else if (event.type === 'end') process.stdout.write(`${JSON.stringify(event.result, null, 2)}\n`)
      if (event.type !== 'end') continue
      return (await finishOutputs(event.result, args, lessons)) ?? exitCode(event.result)
    }
    throw new Error('A check ended without a result.')
  },
})

/** The events of a check, and how to print them. */
interface Run {
  readonly events: AsyncIterable<CheckEvent>
  readonly toText: (event: CheckEvent) => string
}

/** A check of the learner's account. What it gathers is added to `lessons`. */
async function live(selection: Selection, plain: boolean, lessons: RecordedLesson[]): Promise<Run> {
  const progress = new ProgressFile(WORKBOOK, printError)
  const settings = await settingsOfLearner()
  const [before, book] = await Promise.all([progress.read(), findOpenBook()])
  return {
    events: checkOnce(selection, progress, {
      settings,
      onArtifacts: (lesson, artifacts) => void lessons.push({ lesson, ...artifacts }),
    }),
    toText: withProgress(textOf(styleOf(selection, plain, book)), before, columns(), settings.appId),
  }
}

/** A check of a recording: no account, no settings and no progress. */
const replayed = (file: string, selection: Selection, plain: boolean): Run => ({
  events: replayRecording(file, selection),
  toText: textOf(styleOf(selection, plain)),
})
