import { defineCommand } from 'citty'

import { words } from '../../words/index.ts'
import { exitCode } from '../../checks/engine/exit.ts'
import { paletteFor, PLAIN } from '../../checks/engine/show/palette.ts'
import { textOf } from '../../checks/engine/show/text.ts'
import { Refusal } from '../errors.ts'
import { select } from '../lessons.ts'
import { lessonsThatShow } from '../next-lesson.ts'
import { finishOutputs, quietGitHub, requireFileNames } from '../outputs/outputs.ts'
import { Recorder, replayFile } from '../outputs/recording.ts'
import { WORKBOOK } from '../places.ts'
import { checkOnce } from '../progress/check-once.ts'
import { ProgressFile } from '../progress/progress-file.ts'
import { withProgress } from '../progress/with-progress.ts'
import { readSettings } from '../settings/settings.ts'
import { colours, columns, IS_WINDOWS } from '../terminal.ts'
import { watchCheck } from '../watch/watch-check.ts'

export default defineCommand({
  meta: { name: 'npm run check', description: words.commands.check.is },
  args: {
    step: { type: 'positional', description: words.commands.args.step, required: false, default: '' },
    lesson: { type: 'positional', description: words.commands.args.numberInStep, required: false, default: '' },
    json: { type: 'boolean', description: words.commands.check.json },
    junit: { type: 'string', description: words.commands.check.junit },
    record: { type: 'string', description: words.commands.check.record },
    replay: { type: 'string', description: words.commands.check.replay },
    plain: { type: 'boolean', description: words.commands.check.plain },
    watch: { type: 'boolean', description: words.commands.check.watch },
  },
  async run({ args }) {
    const selection = select([args.step, args.lesson].filter(Boolean))
    requireFileNames(args)
    if (args.watch) {
      if (args.json) throw new Refusal(words.outputs.watchIsText)
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
      : checkOnce(selection, progress, recorder.onSighting)
    for await (const event of events) {
      if (!args.json) process.stdout.write(args.replay ? text(event) : toText(event))
      else if (event.type === 'end') process.stdout.write(`${JSON.stringify(event.result, null, 2)}\n`)
      if (event.type === 'end') return (await finishOutputs(event.result, args, recorder)) ?? exitCode(event.result)
    }
    throw new Error('A check ended without a result.')
  },
})
