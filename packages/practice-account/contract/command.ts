import { defineCommand } from 'citty'

import { EXIT } from '@workbook/engine'
import { topics } from './index.ts'
import { runRow } from './run.ts'
import { commandsMessages, confirm, stopSignal } from '@workbook/cli'
import { findGround, openOwnGround, type OpenGround } from './command/ground.ts'
import { type RowResult, rowText, sumText, toJson } from './command/text.ts'
import { readSettings } from '@workbook/workbook'
import { format } from '@workbook/i18n'
import contractMessages from './command/contract.en.ts'

export default defineCommand({
  meta: { name: 'npm run contract', description: commandsMessages.contract.is },
  args: {
    endpoint: { type: 'string', description: commandsMessages.contract.endpoint },
    region: { type: 'string', description: commandsMessages.contract.region },
    json: { type: 'boolean', description: commandsMessages.contract.json },
  },
  async run({ args: { endpoint, region: asked, json } }) {
    const region = asked ?? (await readSettings()).app.region
    const open = endpoint === undefined ? await openOwnGround(region) : await findGround(endpoint, region)
    try {
      if (!open.isHere) await confirmCosts(open)
      return await compare(open, json ?? false)
    } finally {
      await open.close()
    }
  },
})

/** Every row, one after the other: a real account has limits for how fast it is asked. */
async function compare({ ground, where }: OpenGround, json: boolean): Promise<number> {
  const rows = topics.flatMap((topic) => topic.rows.map((row) => ({ topic, row })))
  if (!json) console.log(`${format(contractMessages.comparing, { count: rows.length, where })}\n`)
  // Ctrl-C ends the run behind the row that is being run: what that one made has to be deleted.
  let stopped = false
  void stopSignal().then(() => (stopped = true))
  const results: RowResult[] = []
  for (const { topic, row } of rows) {
    if (stopped) break
    const result = { topic, row, ...(await runRow(row, ground)) }
    results.push(result)
    const text = rowText(result)
    if (!json && text !== '') console.log(`${text}\n`)
  }
  console.log(json ? JSON.stringify(toJson(where, results), null, 2) : sumText(results))
  if (stopped) {
    console.error(contractMessages.stopped)
    return EXIT['cannot-check']
  }
  const holds = results.every(({ outcome, leftOver }) => outcome.is !== 'deviates' && leftOver.length === 0)
  return holds ? EXIT.pass : EXIT.fail
}

/** On an account that is not on this machine, only after a typed yes. */
async function confirmCosts({ ground: { endpoint, region } }: OpenGround): Promise<void> {
  const rows = topics.flatMap((topic) => topic.rows)
  const tables = rows.filter(({ id }) => id.startsWith('dynamodb/')).length
  const account = {
    kind: 'aws' as const,
    place: { region, ...(endpoint !== undefined && { endpoint }) },
    endpoint,
    environment: {},
    closesWithCommand: false,
    close: async () => {},
  }
  await confirm(account, format(contractMessages.whatItMakes, { pools: rows.length - tables, tables }))
}
