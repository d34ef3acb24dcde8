/** `npm run verify`: everything that CI runs. With `-- --tested`, `npm test` has just run and is not repeated. */
import { $, glob } from 'zx'

import { buildBook, ROOT } from '@workbook/workbook'

$.cwd = ROOT
$.stdio = ['ignore', 'inherit', 'inherit']
$.preferLocal = ROOT

/** Linters that only maintainers need, and only here: fetched when they are used, so that learners need not install them. */
const PACKAGE_LINTER = ['--package=knip@6.44.2']
const WORKFLOW_LINTER = ['@action-validator/core@0.6.0', '@action-validator/cli@0.6.0'].map(
  (each) => `--package=${each}`,
)

/** GitHub reports a mistake in a workflow after the push, in a mail; this reports it before. */
async function lintWorkflows() {
  for (const file of await glob('.github/{workflows,workflow-templates}/*.yml')) {
    await $`npm exec --yes ${WORKFLOW_LINTER} -- action-validator ${file}`
  }
}

/** What `npm test` runs, and the checks' tests in an untidy account. */
const quick = process.argv.includes('--tested') ? ['strict'] : ['unit', 'contract', 'strict']
const projects = quick.flatMap((name) => ['--project', name])

/** In the order that finds a mistake fastest. The tests come last, so the last line says how many there are. */
const STEPS = {
  format: () => $`oxfmt --check`,
  lint: () => $`oxlint --deny-warnings`,
  types: () => $`vue-tsc`,
  packages: () => $`npm exec --yes ${PACKAGE_LINTER} -- knip --dependencies`,
  workflows: lintWorkflows,
  book: () => buildBook(() => console.log('Building …')),
  tests: () => $`vitest run ${projects}`,
  // One file at a time: a browser keeps two cores busy, and a page that has to wait is late.
  'browser, AWS CLI and terminal': () => $`vitest run --project tools --maxWorkers=1`,
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
