import { defineCommand } from 'citty'

import {
  A_MINUTE,
  allLessons,
  atDesk,
  checkLeft,
  cleanUp,
  cleanUpOf,
  ENV_FILE,
  listLeft,
  openAccount,
  readSettings,
  Refusal,
  select,
  words,
  WORKBOOK,
} from '@workbook/workbook'
import { askInTerminal } from '../ask.ts'

export default defineCommand({
  meta: { name: 'npm run clean-up', description: words.is },
  args: {
    step: { type: 'positional', description: words.flags.step, required: false, default: '' },
    list: { type: 'boolean', description: words.flags.list },
    check: { type: 'boolean', description: words.flags.check },
    table: { type: 'boolean', description: words.flags.table },
    yes: { type: 'boolean', description: words.flags.yes },
  },
  async run({ args }) {
    const { step, lessons } = select([args.step].filter(Boolean))
    if (lessons.length < allLessons().filter((each) => each.step === step).length) {
      throw new Refusal(words.wholeStep(step))
    }
    if (args.list && args.check) throw new Refusal(words.oneOfTwo)
    const declared = await cleanUpOf(step)
    const settings = await readSettings()
    if (args.yes && settings.account === 'aws') throw new Refusal(words.noYesOnAws)
    const account = await openAccount(settings)
    const desk = {
      declared,
      settings,
      account,
      envFile: ENV_FILE,
      workbook: WORKBOOK,
      ask: askInTerminal(),
      yes: args.yes === true,
      say: console.log,
      waiting: A_MINUTE,
      now: new Date(),
      also: args.table ? ['table'] : [],
    }
    try {
      return await atDesk(desk, args.check ? checkLeft : args.list ? listLeft : cleanUp)
    } finally {
      await account.close()
    }
  },
})
