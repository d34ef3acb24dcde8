/** Copies of the workbook as it is handed out: whatever a learner has made of this one, its lessons are the starters. */
import { cp, mkdir, mkdtemp, readdir, rm, symlink } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'

import { allLessons, ROOT } from '@workbook/workbook'

/** What belongs to a learner: `steps/`, and what makes its files run. The commands are those of this checkout. */
export async function learnersFolder(folder: string): Promise<void> {
  await untouchedSteps(folder)
  await cp(join(ROOT, 'package.json'), join(folder, 'package.json'))
  await symlink(join(ROOT, 'node_modules'), join(folder, 'node_modules'), 'junction')
}

/** What a command is made of. */
const CODE = ['checks', 'packages', 'solutions', '.env.example', 'package.json', 'tsconfig.json']

/** A copy with commands of its own, for tests that change them. It has no book. Use with `await using`. */
export async function copyOfTheCode() {
  const root = await mkdtemp(join(tmpdir(), 'workbook-code-'))
  for (const part of CODE) await cp(join(ROOT, part), join(root, part), { recursive: true })
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

/** Makes `steps/` in a folder again: the starters, and nothing that a learner has written. */
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
