import { relative } from 'node:path'

import { defineCommand } from 'citty'

import type { CheckResult } from '@workbook/engine'
import {
  allLessons,
  checkOnce,
  doctorMessages,
  examine,
  HOME,
  ProgressFile,
  Refusal,
  reportText,
  resultOf,
  select,
  type Selection,
  WORKBOOK,
  writeReport,
} from '@workbook/workbook'
import { format } from '@workbook/i18n'
import commandsMessages from '../commands.en.ts'

export default defineCommand({
  meta: { name: 'npm run report', description: commandsMessages.report },
  args: {
    step: { type: 'positional', description: commandsMessages.args.step, required: false, default: '' },
    lesson: { type: 'positional', description: commandsMessages.args.numberInStep, required: false, default: '' },
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
        format(doctorMessages.report.written, { file: relative(HOME, file) }),
        doctorMessages.report.hidden,
        '',
        doctorMessages.report.next,
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
