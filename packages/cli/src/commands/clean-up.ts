import { defineCommand } from 'citty'

import {
  A_MINUTE,
  allLessons,
  checkLeft,
  cleanUp,
  cleanUpMessages as messages,
  cleanUpOf,
  ENV_FILE,
  listLeft,
  openAccount,
  readSettings,
  Refusal,
  select,
  withCleanUpContext,
  WORKBOOK,
} from '@workbook/workbook'
import { terminalAsk } from '../ask.ts'
import { print } from '../terminal.ts'
import { format } from '@workbook/i18n'

export default defineCommand({
  meta: { name: 'npm run clean-up', description: messages.is },
  args: {
    step: { type: 'positional', description: messages.flags.step, required: false, default: '' },
    list: { type: 'boolean', description: messages.flags.list },
    check: { type: 'boolean', description: messages.flags.check },
    table: { type: 'boolean', description: messages.flags.table },
    yes: { type: 'boolean', description: messages.flags.yes },
  },
  async run({ args }) {
    const { step, lessons } = select([args.step].filter(Boolean))
    if (lessons.length < allLessons().filter((each) => each.step === step).length) {
      throw new Refusal(format(messages.wholeStep, { step }))
    }
    if (args.list && args.check) throw new Refusal(messages.oneOfTwo)
    const declared = await cleanUpOf(step)
    const settings = await readSettings()
    if (args.yes && settings.account === 'aws') throw new Refusal(messages.noYesOnAws)
    const account = await openAccount(settings)
    const options = {
      declared,
      settings,
      account,
      envFile: ENV_FILE,
      workbook: WORKBOOK,
      ask: terminalAsk(),
      yes: args.yes === true,
      print,
      waiting: A_MINUTE,
      now: new Date(),
      also: args.table ? ['table'] : [],
    }
    try {
      return await withCleanUpContext(options, args.check ? checkLeft : args.list ? listLeft : cleanUp)
    } finally {
      await account.close()
    }
  },
})
