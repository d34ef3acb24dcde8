/** The architecture holds: imports point one way, and no package knows a step. */
import { execFile } from 'node:child_process'
import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'

import { expect, test } from 'vitest'

import { ROOT } from '@workbook/workbook'
import { filesUnder, read } from './trees.ts'

/** One forbidden import, and where. The linter's configuration refuses it (`.oxlintrc.json`). */
const WRONG: readonly (readonly [file: string, imported: string])[] = [
  ['packages/i18n/src/a.ts', '@workbook/engine'],
  ['packages/engine/src/a.ts', '@workbook/workbook'],
  ['packages/engine/src/b.ts', '../../../checks/step09/1-user-pool.ts'],
  ['packages/engine/src/evaluate/a.ts', '@aws-sdk/client-dynamodb'],
  ['packages/practice-account/src/a.ts', '@workbook/engine'],
  ['packages/workbook/src/a.ts', '@workbook/cli'],
  ['packages/workbook/src/b.ts', '@workbook/server'],
  ['packages/workbook/src/c.ts', '../../engine/src/run.ts'],
  ['packages/server/src/a.ts', '@workbook/cli'],
  ['packages/cli/src/a.ts', '../../../tools/world/account.ts'],
  ['checks/step09/a.ts', '@workbook/workbook'],
  ['checks/facts/a.ts', '../../solutions/step09/clean-up.ts'],
  ['steps/step09/a.ts', '@workbook/engine'],
  ['steps/my-app.ts', '../packages/workbook/src/places.ts'],
  ['solutions/step09/a.ts', '../../checks/services/cognito.ts'],
  ['docs/.vitepress/theme/a.ts', '@workbook/cli'],
  ['tools/a.ts', '../tests/gate/trees.ts'],
]

test('an import that points the wrong way does not pass the linter', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'workbook-imports-'))
  try {
    await cp(join(ROOT, '.oxlintrc.json'), join(folder, '.oxlintrc.json'))
    for (const [file, imported] of WRONG) {
      await mkdir(dirname(join(folder, file)), { recursive: true })
      await writeFile(join(folder, file), `import { a } from '${imported}'\n\nexport const b = a\n`)
    }
    const oxlint = join(ROOT, 'node_modules', 'oxlint', 'bin', 'oxlint')
    const refused = promisify(execFile)(process.execPath, [oxlint, '--format', 'json'], { cwd: folder }).then(
      ({ stdout }) => stdout,
      ({ stdout }: { stdout: string }) => stdout,
    )
    const { diagnostics } = JSON.parse(await refused) as { diagnostics: { filename: string; code: string }[] }
    const found = diagnostics.flatMap(({ filename, code }) =>
      code.includes('no-restricted-imports') ? [filename] : [],
    )
    expect([...new Set(found)].toSorted()).toEqual(WRONG.map(([file]) => file).toSorted())
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
})

test('the book can list the rows of the contract without the SDK: they import it as types, if at all', () => {
  const files = ['index.ts', 'row.ts'].map((file) => `packages/practice-account/contract/${file}`)
  const rows = filesUnder('packages/practice-account/contract/rows', /\.ts$/)
  const strays = [...files, ...rows].filter((file) => /^import (?!type )[^\n]*from '@aws-sdk/m.test(read(file)))
  expect(strays).toEqual([])
})

/** Comments may give an example; code may not depend on one. */
const STEP = /step\d\d|step 9/i
const MADE = /step\d\d|step 9|chocolate[-_]user/i
const EXAMPLE = /^\s*(\*|\/\/|\/\*)|for example|such as/

test('no package of the workbook, no fact and no theme names a step or what a step makes', () => {
  const packages = ['cli', 'engine', 'i18n', 'server', 'workbook'].map((name) => `packages/${name}/src`)
  const strays = ['checks/facts', 'checks/services', ...packages, 'docs/.vitepress']
    .flatMap((room) => filesUnder(room, /\.(ts|mjs|vue|css)$/).map((file) => ({ room, file })))
    .flatMap(({ room, file }) =>
      read(file)
        .split('\n')
        .flatMap((line, at) =>
          (room.startsWith('docs') ? STEP : MADE).test(line) && !EXAMPLE.test(line) ? [`${file}:${at + 1}`] : [],
        ),
    )
  expect(strays).toEqual([])
})

test('the packages of the workbook name no AWS service: those are files in checks/services', () => {
  const files = ['engine', 'workbook', 'cli'].flatMap((name) => filesUnder(`packages/${name}/src`, /(?<!\.en)\.ts$/))
  const strays = files.filter((file) => /@aws-sdk\/client-(?!sts)|'(cognito-idp|dynamodb)[:']/.test(read(file)))
  expect(strays).toEqual([])
})
