import { defineCommand } from 'citty'

import { exitCode, paletteFor, PLAIN, textOf } from '@workbook/engine'
import {
  checkOnce,
  lessonsThatShow,
  ProgressFile,
  readSettings,
  Refusal,
  select,
  withProgress,
  WORKBOOK,
} from '@workbook/workbook'
import { finishOutputs, quietGitHub, requireFileNames } from '../outputs/outputs.ts'
import { Recorder, replayFile } from '../outputs/recording.ts'
import { colours, columns, IS_WINDOWS } from '../terminal.ts'
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
    const progress = new ProgressFile(WORKBOOK)
    const width = columns()
    const [shows] = lessonsThatShow(selection.step)
    const text = textOf({ palette: args.plain ? PLAIN : paletteFor(colours()), width, shows, windows: IS_WINDOWS })
    const toText = withProgress(text, await progress.read(), width, (await readSettings()).app.userPoolId)
    const recorder = new Recorder()
    quietGitHub(args)
    const events = args.replay
      ? replayFile(args.replay, selection)
      : checkOnce(selection, progress, recorder.onArtifacts)
    for await (const event of events) {
      if (!args.json) process.stdout.write(args.replay ? text(event) : toText(event))
      else if (event.type === 'end') process.stdout.write(`${JSON.stringify(event.result, null, 2)}\n`)
      if (event.type === 'end') return (await finishOutputs(event.result, args, recorder)) ?? exitCode(event.result)
    }
    throw new Error('A check ended without a result.')
  },
})
