/** A workbook as it is handed out: whatever a learner has made of theirs, its lessons are the starters. */
import { cp, mkdir, mkdtemp, rm, symlink } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'

import { allLessons } from '../../cli/lessons.ts'
import { ROOT } from '../../cli/places.ts'

/** Copied, not linked: a command finds its workbook by where its own file is. */
const COPIED = ['checks', 'cli', 'contract', 'solutions', 'words', '.env.example', 'package.json']
const LINKED = ['node_modules', 'practice-account']

/** Its folder. It has no book. Use with `await using`. */
export async function untouchedWorkbook() {
  const root = await mkdtemp(join(tmpdir(), 'workbook-untouched-'))
  for (const part of COPIED) await cp(join(ROOT, part), join(root, part), { recursive: true })
  for (const part of LINKED) await symlink(join(ROOT, part), join(root, part), 'junction')
  await untouchedSteps(root)
  return { root, [Symbol.asyncDispose]: () => rm(root, { recursive: true, force: true }) }
}

/** Makes `steps/` in a copy of the workbook, or makes it anew: the starters, and nothing that a learner has written. */
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
