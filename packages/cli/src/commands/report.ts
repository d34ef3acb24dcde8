import { defineCommand } from 'citty'

import { type CheckResult, resultOf } from '@workbook/engine'
import {
  allLessons,
  checkOnce,
  doctorMessages,
  examine,
  ProgressFile,
  Refusal,
  reportText,
  select,
  type Selection,
  WORKBOOK,
  writeReport,
} from '@workbook/workbook'
import { print, printError } from '../terminal.ts'
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
    print(
      [
        format(doctorMessages.report.written, { file }),
        doctorMessages.report.hidden,
        '',
        doctorMessages.report.next,
      ].join('\n'),
    )
  },
})

/** The result of a check; where it cannot begin, the sentence that says why. */
const checkOf = (selection: Selection): Promise<CheckResult | string> =>
  resultOf(checkOnce(selection, new ProgressFile(WORKBOOK, printError))).catch((error: unknown) => {
    if (error instanceof Refusal) return error.message
    throw error
  })
