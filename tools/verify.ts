import { defineCommand } from 'citty'
import { $, glob } from 'zx'

import { EXIT } from '@workbook/engine'
import { buildBook, ROOT } from '@workbook/workbook'
import { format } from '@workbook/i18n'
import verifyMessages from './verify.en.ts'
import { commandsMessages } from '@workbook/cli'

/** Everything that CI runs, in the order in which a mistake is cheapest to hear of. The tests come last: they count. */
const STEPS = [
  ['format', () => $`oxfmt --check`],
  ['lint', () => $`oxlint --deny-warnings`],
  ['types', () => $`vue-tsc`],
  ['workflows', () => lintWorkflows()],
  ['book', () => buildBook(() => console.log(verifyMessages.building))],
  ['mutations', () => $`npm run --silent mutate`],
  ['tests', () => $`vitest run`],
] as const

/** A linter that only maintainers need, and only here: fetched when it is used, and no part of what learners install. */
const WORKFLOW_LINTER = ['@action-validator/core@0.6.0', '@action-validator/cli@0.6.0'].map(
  (each) => `--package=${each}`,
)

/** GitHub tells of a mistake in a workflow after the push, in a mail; this tells of it before. */
const lintWorkflows = async () => {
  for (const file of await glob('.github/{workflows,workflow-templates}/*.yml')) {
    await $`npm exec --yes ${WORKFLOW_LINTER} -- action-validator ${file}`
  }
}

export default defineCommand({
  meta: { name: 'npm run verify', description: commandsMessages.verify },
  async run() {
    $.cwd = ROOT
    $.stdio = ['ignore', 'inherit', 'inherit']
    $.preferLocal = ROOT
    for (const [name, run] of STEPS) {
      console.log(`\n── ${name}`)
      const failed = await run().then(
        () => false,
        (error: unknown) => (console.error(String(error)), true),
      )
      if (failed) {
        console.error(`\n${format(verifyMessages.stopped, { name })}`)
        return EXIT.fail
      }
    }
    return EXIT.pass
  },
})
