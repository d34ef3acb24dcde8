import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'

import { defineConfig } from 'vitest/config'

const onPath = (program: string) =>
  (process.env.PATH ?? '').split(delimiter).some((folder) => existsSync(join(folder, program)))

/** What needs more than Node: a browser, the AWS CLI, a terminal; and moto, which counts where it is installed. */
const FOLDERS = ['browser', 'language', 'aws-cli', 'terminal', 'true-commands', 'moto']
const testsIn = (folders: readonly string[]) => folders.map((folder) => `tests/${folder}/**/*.test.ts`)

/** What asks whether the checks are right: they must be where the account is as untidy as AWS may be, too. */
const CHECKS = ['stairs', 'near-misses', 'right-solutions', 'recorded', 'wrong-place', 'policy']

/** `npm test` runs `unit`, `npm run test:strict` runs `strict`, `npm run contract` runs `contract`; `npm run verify` runs all. */
export default defineConfig({
  test: {
    reporters: ['default', './tests/closing-line.ts'],
    // The files of one worker share what they load, above all the AWS SDK: that halves the time. So no test changes what
    // another one sees: no mocks of modules, no settings of the process that outlive it.
    isolate: false,
    // Left alone, it would keep one of two cores for itself.
    maxWorkers: '100%',
    // The AWS SDK announces on Node 20 what it will need in 2027; nothing a test should print.
    env: { AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED: 'true' },
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['packages/*/test/**/*.test.ts', 'tests/**/*.test.ts'],
          exclude: testsIn(FOLDERS),
          testTimeout: 60_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'contract',
          include: ['packages/practice-account/contract/**/*.test.ts'],
          // A row on AWS itself waits for what AWS makes.
          testTimeout: 120_000,
          // Ctrl-C ends the run behind the row that is being run (tools/contract.ts), so it must not reach the worker.
          pool: 'threads',
        },
      },
      {
        extends: true,
        test: {
          name: 'strict',
          include: [...testsIn(CHECKS), 'packages/engine/test/**/*.test.ts'],
          testTimeout: 120_000,
          // The seed of the disorder; another one is another account. Read in tools/world and by the commands.
          env: { WORKBOOK_STRICT: process.env.WORKBOOK_STRICT ?? '1' },
        },
      },
      {
        extends: true,
        test: {
          name: 'tools',
          include: testsIn(FOLDERS.filter((folder) => folder !== 'moto' || onPath('moto_server'))),
          testTimeout: 180_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
})
