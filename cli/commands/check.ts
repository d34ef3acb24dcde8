import { defineCommand } from 'citty'

import { exitCode } from '../../checks/engine/exit.ts'
import { paletteFor, PLAIN } from '../../checks/engine/show/palette.ts'
import { textOf } from '../../checks/engine/show/text.ts'
import { Refusal } from '../errors.ts'
import { select } from '../lessons.ts'
import { finishOutputs, quietGitHub, requireFileNames } from '../outputs/outputs.ts'
import { Recorder, replayFile } from '../outputs/recording.ts'
import { WORKBOOK } from '../places.ts'
import { checkOnce } from '../progress/check-once.ts'
import { ProgressFile } from '../progress/progress-file.ts'
import { withProgress } from '../progress/with-progress.ts'
import { colours, columns } from '../terminal.ts'
import { watchCheck } from '../watch/watch-check.ts'

export default defineCommand({
  meta: { name: 'npm run check', description: 'Looks at your account and says what is right and what is not yet.' },
  args: {
    step: { type: 'positional', description: 'a step or a lesson: step09, step09/3', required: false, default: '' },
    lesson: { type: 'positional', description: 'the number of a lesson: step09 3', required: false, default: '' },
    json: { type: 'boolean', description: 'print the result as JSON, for programs' },
    junit: { type: 'string', description: 'FILE: write the result as JUnit XML, for build servers' },
    record: { type: 'string', description: 'FILE: keep what was seen, redacted, so that somebody else can judge it' },
    replay: { type: 'string', description: 'FILE: judge what was recorded; nobody is asked' },
    plain: { type: 'boolean', description: 'no colour, no glyphs: for logs and screen readers' },
    watch: { type: 'boolean', description: 'look again every 3 seconds and show what changes, until Ctrl-C' },
  },
  async run({ args }) {
    const selection = select([args.step, args.lesson].filter(Boolean))
    requireFileNames(args)
    if (args.watch) {
      if (args.json) throw new Refusal('--watch shows text as it changes. For JSON, leave one of the two out.')
      return watchCheck(selection, args.plain === true)
    }
    const progress = new ProgressFile(WORKBOOK)
    const width = columns()
    const text = textOf({ palette: args.plain ? PLAIN : paletteFor(colours()), width })
    const toText = withProgress(text, await progress.read(), width)
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
