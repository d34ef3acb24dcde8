/** A workbook as it is handed out: whatever a learner has made of theirs, its lessons are the starters. */
import { cp, mkdir, mkdtemp, readdir, rm, symlink } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'

import { allLessons, ROOT } from '@workbook/workbook'

/** Copied, not linked: a command finds its workbook by where its own file is. */
const COPIED = ['checks', 'packages', 'solutions', '.env.example', 'package.json']

/** Its folder. It has no book. Use with `await using`. */
export async function untouchedWorkbook() {
  const root = await mkdtemp(join(tmpdir(), 'workbook-untouched-'))
  for (const part of COPIED) await cp(join(ROOT, part), join(root, part), { recursive: true })
  await linkPackages(root)
  await untouchedSteps(root)
  return { root, [Symbol.asyncDispose]: () => rm(root, { recursive: true, force: true }) }
}

/** Everything that is installed here, linked into a copy of the workbook; its own packages are those of the copy. */
export async function linkPackages(root: string): Promise<void> {
  const [from, to] = [join(ROOT, 'node_modules'), join(root, 'node_modules')]
  await mkdir(join(to, '@workbook'), { recursive: true })
  for (const name of await readdir(from)) {
    if (name !== '@workbook' && name !== '.cache') await symlink(join(from, name), join(to, name), 'junction')
  }
  for (const name of await readdir(join(root, 'packages'))) {
    await symlink(join(root, 'packages', name), join(to, '@workbook', name), 'junction')
  }
}

/** Makes `steps/` in a copy of the workbook, or makes it again: the starters, and nothing that a learner has written. */
export async function untouchedSteps(root: string): Promise<void> {
  const steps = join(root, 'steps')
  await rm(steps, { recursive: true, force: true })
  for (const part of ['.starters', 'my-app.ts']) {
    await cp(join(ROOT, 'steps', part), join(steps, part), { recursive: true })
  }
  for (const { id } of allLessons()) {
    const file = join(steps, `${id}.ts`)
    await mkdir(dirname(file), { recursive: true })
    await cp(join(steps, '.starters', `${id}.txt`), file)
  }
}
