import { relative } from 'node:path'

import { defineCommand } from 'citty'

import { words } from '../../words/index.ts'
import { say } from '../../words/say.ts'
import type { CheckResult } from '../../checks/engine/result.ts'
import { examine } from '../doctor/examine.ts'
import { reportText, writeReport } from '../doctor/report.ts'
import { Refusal } from '../errors.ts'
import { allLessons, select, type Selection } from '../lessons.ts'
import { HOME, WORKBOOK } from '../places.ts'
import { checkOnce, resultOf } from '../progress/check-once.ts'
import { ProgressFile } from '../progress/progress-file.ts'

export default defineCommand({
  meta: { name: 'npm run report', description: words.commands.report },
  args: {
    step: { type: 'positional', description: words.commands.args.step, required: false, default: '' },
    lesson: { type: 'positional', description: words.commands.args.numberInStep, required: false, default: '' },
  },
  async run({ args }) {
    const asked = [args.step, args.lesson].filter(Boolean)
    const steps = [...new Set(allLessons().map(({ step }) => step))]
    const selections = asked.length > 0 ? [select(asked)] : steps.map((step) => select([step]))
    const findings = await examine()
    const checks = []
    for (const selection of selections) checks.push(await checkOf(selection))
    const file = await writeReport(reportText({ findings, checks }), WORKBOOK, new Date())
    console.log(
      [
        say(words.doctor.report.written, { file: relative(HOME, file) }),
        words.doctor.report.hidden,
        '',
        words.doctor.report.next,
      ].join('\n'),
    )
  },
})

/** What a check says now; where it cannot begin, its sentence. */
const checkOf = (selection: Selection): Promise<CheckResult | string> =>
  resultOf(checkOnce(selection, new ProgressFile(WORKBOOK))).catch((error: unknown) => {
    if (error instanceof Refusal) return error.message
    throw error
  })
