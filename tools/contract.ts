/** `npm run contract` (`-- --endpoint URL`, `-- --endpoint aws`): the vitest project `contract`, after a typed yes where it costs money. */
import { format } from '@workbook/i18n'
import { defineCommand, parseArgs, renderUsage, runCommand } from 'citty'
import { createVitest } from 'vitest/node'
import { question } from 'zx'

import { topics } from '../packages/practice-account/contract/index.ts'
import { AWS, isHere } from '../packages/practice-account/contract/target.ts'
import messages from './contract.en.ts'

const WRONG_USE = 3

const args = {
  endpoint: { type: 'string', description: messages.endpoint },
  region: { type: 'string', default: 'us-east-1', description: messages.region },
} as const

const command = defineCommand({
  meta: { name: 'npm run contract --', description: messages.about },
  args,
  async run({ args: { endpoint, region } }) {
    if (endpoint !== undefined && endpoint !== AWS && !/^https?:/.test(URL.canParse(endpoint) ? endpoint : ''))
      return refuse(format(messages.noEndpoint, { endpoint }))
    if (endpoint !== undefined && !isHere(endpoint) && !(await confirmed(endpoint)))
      return refuse(messages.notConfirmed)
    Object.assign(process.env, {
      REGION: region,
      ...(endpoint !== undefined && { ENDPOINT: endpoint, CONFIRMED: endpoint }),
    })
    await runRows()
  },
})

function refuse(sentence: string): void {
  process.stderr.write(`${sentence}\n`)
  process.exitCode = WRONG_USE
}

/** Whether the person at the terminal typed yes. */
async function confirmed(endpoint: string): Promise<boolean> {
  const rows = topics.flatMap((topic) => topic.rows)
  const tables = rows.filter(({ id }) => id.startsWith('dynamodb/')).length
  const asked = format(messages.whatItMakes, { endpoint, pools: rows.length - tables, tables })
  return (await question(asked)).trim() === 'yes'
}

async function runRows(): Promise<void> {
  const vitest = await createVitest('test', { project: ['contract'], watch: false })
  // Ctrl-C ends the run after the current row, because whatever that row has created must be deleted.
  process.on('SIGINT', () => void vitest.cancelCurrentRun('keyboard-input'))
  await vitest.start()
  await vitest.close()
}

const rawArgs = process.argv.slice(2)
const unknown = rawArgs.find((word) => word.startsWith('-') && !/^--(?:endpoint|region|help)(?:=|$)/.test(word))
const [word] = unknown === undefined ? parseArgs(rawArgs, args)._ : [unknown]
if (rawArgs.includes('--help')) process.stdout.write(`${await renderUsage(command)}\n`)
else if (word !== undefined) refuse(format(messages.unknown, { word }))
else await runCommand(command, { rawArgs })
