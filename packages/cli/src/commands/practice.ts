import { defineCommand } from 'citty'

import {
  allLessons,
  ENV_FILE,
  labelled,
  openStayingPracticeAccount,
  readEnvFile,
  readSettings,
  Refusal,
  resetPractice,
  settingsToForget,
  writeEnvFile,
} from '@workbook/workbook'
import { stopSignal } from '../stop-signal.ts'
import { print, printError } from '../terminal.ts'
import { format, language } from '@workbook/i18n'
import commandsMessages from '../commands.en.ts'
import startMessages from './start.en.ts'
import nextMessages from '../next.en.ts'

export default defineCommand({
  meta: { name: 'npm run practice', description: commandsMessages.practice.is },
  args: {
    what: { type: 'positional', description: commandsMessages.practice.what, required: false, default: '' },
    strict: { type: 'boolean', description: commandsMessages.practice.strict },
    seed: { type: 'string', description: commandsMessages.practice.seed, default: '1' },
  },
  async run({ args: { what, strict, seed } }) {
    if (what !== '' && what !== 'reset') throw new Refusal(startMessages.sayReset)
    if (what === 'reset') {
      await resetPractice()
      print(startMessages.emptied)
      await forgetIds()
      print(format(nextMessages.nextCheck, { step: allLessons()[0]?.step ?? '' }))
      return
    }
    const account = await openStayingPracticeAccount(await readSettings(), printError, strict ? seed : undefined)
    print(
      [
        ...labelled([
          [startMessages.labels.practice, account.endpoint],
          [startMessages.labels.inbox, `${account.endpoint}/inbox`],
          ...(strict ? [[startMessages.labels.strict, format(startMessages.strict, { seed })] as const] : []),
        ]),
        '',
        startMessages.closesPractice,
      ].join('\n'),
    )
    await stopSignal()
    await account.close()
  },
})

/** Ids of what is gone would only mislead the next check. Ids of an AWS account stay. */
async function forgetIds(): Promise<void> {
  const [{ account }, file, all] = await Promise.all([readSettings(), readEnvFile(ENV_FILE), settingsToForget()])
  const names = all.filter((name) => file[name] !== undefined)
  if (account !== 'practice' || names.length === 0) return
  await writeEnvFile(ENV_FILE, Object.fromEntries(names.map((name) => [name, ''])))
  print(format(startMessages.forgotten, { names: new Intl.ListFormat(language).format(names) }))
}
