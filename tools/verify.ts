/** `npm run verify`: everything that CI runs. */
import { $, glob } from 'zx'

import { buildBook, DIST, ROOT } from '@workbook/workbook'

$.cwd = ROOT
$.stdio = ['ignore', 'inherit', 'inherit']
$.preferLocal = ROOT

/** Other addresses come and go, the practice account's too: a build must not depend on them. The book is on localhost. */
const OTHER_REGIONS = '^https?://(?!localhost)'

/** A linter that only maintainers need, and only here: fetched when it is used, so that learners need not install it. */
const WORKFLOW_LINTER = ['@action-validator/core@0.6.0', '@action-validator/cli@0.6.0'].map(
  (each) => `--package=${each}`,
)

/** GitHub reports a mistake in a workflow after the push, in a mail; this reports it before. */
async function lintWorkflows() {
  for (const file of await glob('.github/{workflows,workflow-templates}/*.yml')) {
    await $`npm exec --yes ${WORKFLOW_LINTER} -- action-validator ${file}`
  }
}

/** In the order in which a mistake costs least time. The tests come last: the last line says how many there are. */
const STEPS = {
  format: () => $`oxfmt --check`,
  lint: () => $`oxlint --deny-warnings`,
  types: () => $`tsc`,
  workflows: lintWorkflows,
  book: () => buildBook(() => console.log('Building …')),
  links: () => $`linkinator ${DIST} --recurse --clean-urls --check-fragments --skip ${OTHER_REGIONS}`,
  mutations: () => $`npm run --silent mutate`,
  tests: () => $`vitest run`,
}

for (const [name, run] of Object.entries(STEPS)) {
  console.log(`\n── ${name}`)
  try {
    await run()
  } catch (error) {
    console.error(String(error))
    console.error(`\nverify stopped at: ${name}`)
    process.exitCode = 1
    break
  }
}
