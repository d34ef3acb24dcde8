import { relative } from 'node:path'

import { defineCommand } from 'citty'

import type { CheckResult } from '../../checks/engine/result.ts'
import { examine } from '../doctor/examine.ts'
import { reportText, writeReport } from '../doctor/report.ts'
import { Refusal } from '../errors.ts'
import { allLessons, select, type Selection } from '../lessons.ts'
import { HOME, WORKBOOK } from '../places.ts'
import { checkOnce, resultOf } from '../progress/check-once.ts'
import { ProgressFile } from '../progress/progress-file.ts'

export default defineCommand({
  meta: { name: 'npm run report', description: 'For “this check is wrong”: writes a redacted report. Sends nothing.' },
  args: {
    step: { type: 'positional', description: 'a step or a lesson: step09, step09/3', required: false, default: '' },
    lesson: { type: 'positional', description: 'the number of a lesson: step09 3', required: false, default: '' },
  },
  async run({ args }) {
    const words = [args.step, args.lesson].filter(Boolean)
    const steps = [...new Set(allLessons().map(({ step }) => step))]
    const selections = words.length > 0 ? [select(words)] : steps.map((step) => select([step]))
    const findings = await examine()
    const checks = []
    for (const selection of selections) checks.push(await checkOf(selection))
    const file = await writeReport(reportText({ findings, checks }), WORKBOOK, new Date())
    console.log(
      [
        `The report: ${relative(HOME, file)}`,
        'Account numbers, addresses and ids are hidden in it. Nothing was sent to anybody.',
        '',
        'Next: open it, write down what you expected, and show it to whoever can help.',
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
