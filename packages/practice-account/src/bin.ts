import { format } from '@workbook/i18n'
import { defineCommand, parseArgs, renderUsage, runCommand } from 'citty'

import messages from './bin.en.ts'
import { PracticeAccountError } from './errors.ts'
import { startPracticeAccount } from './start.ts'

/** Exit codes: the account could not be opened; the command was used in a wrong way. */
const CANNOT_OPEN = 2
const WRONG_USE = 3

class WrongUse extends Error {
  override readonly name = 'WrongUse'
}

const args = {
  port: { type: 'string', default: '4510', description: messages.args.port },
  folder: { type: 'string', description: messages.args.folder },
  region: { type: 'string', default: 'us-east-1', description: messages.args.region },
  seed: { type: 'string', description: messages.args.seed },
  functions: { type: 'string', description: messages.args.functions },
} as const

const command = defineCommand({
  meta: { name: 'practice-account', description: messages.about },
  args,
  async run({ args: { port, region, folder, seed, functions } }) {
    const account = await startPracticeAccount({
      port: portOf(port),
      region,
      ...(folder !== undefined && { folder }),
      ...(seed !== undefined && { seed }),
      ...(functions !== undefined && { functions }),
      onEvent: (line) => void process.stderr.write(`${line}\n`),
    })
    process.stdout.write(`${format(messages.started, { endpoint: account.endpoint })}\n`)
    await new Promise<void>((resolve) => {
      for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => resolve())
    })
    await account.stop()
  },
})

function portOf(text: string): number {
  if (!/^\d{1,5}$/.test(text) || Number(text) > 65_535)
    throw new WrongUse(format(messages.wrongUse.port, { port: text }))
  return Number(text)
}

/** citty accepts any flag and any word, so a typing error would start the wrong account. */
function checkWords(rawArgs: readonly string[]): void {
  const flags = Object.keys(args).map((name) => `--${name}`)
  const known = flags.join(', ')
  for (const [index, word] of rawArgs.entries()) {
    const [flag = '', value] = word.split('=', 2)
    if (!word.startsWith('-')) continue
    if (!flags.includes(flag)) throw new WrongUse(format(messages.wrongUse.unknown, { flag, flags: known }))
    if (value === '' || (value === undefined && (rawArgs[index + 1] ?? '-').startsWith('-')))
      throw new WrongUse(format(messages.wrongUse.noValue, { flag }))
  }
  const [word] = parseArgs([...rawArgs], args)._
  if (word !== undefined) throw new WrongUse(format(messages.wrongUse.word, { word, flags: known }))
}

async function main(rawArgs: readonly string[]): Promise<void> {
  try {
    if (rawArgs.includes('--help') || rawArgs.includes('-h')) {
      process.stdout.write(`${await renderUsage(command)}\n`)
      return
    }
    checkWords(rawArgs)
    await runCommand(command, { rawArgs: [...rawArgs] })
  } catch (error) {
    if (!(error instanceof WrongUse || error instanceof PracticeAccountError)) throw error
    process.stderr.write(`${error.message}\n`)
    process.exitCode = error instanceof WrongUse ? WRONG_USE : CANNOT_OPEN
  }
}

await main(process.argv.slice(2))
