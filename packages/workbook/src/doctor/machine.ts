/** What can be wrong on the learner's own machine, before any account is asked. */
import { existsSync } from 'node:fs'
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import { join } from 'node:path'

import { type Finding, ok, problem, unseen } from './finding.ts'
import { format } from '@workbook/i18n'
import messages from './doctor.en.ts'

/** The Node that runs this: `run.mjs` has let it through. */
export const nodeVersion = (): Finding => ok(messages.about.node, process.versions.node)

/** The npm that started this command: it says so itself, in the form `npm/11.19.1 node/v20.20.2 linux x64`. */
export const npmVersion = (agent = process.env.npm_config_user_agent ?? ''): Finding =>
  ok(messages.about.npm, /^npm\/(\S+)/.exec(agent)?.[1] ?? messages.npmNot)

/** An entry of `package-lock.json`. */
interface LockedPackage {
  readonly version?: string
  readonly link?: true
  readonly dependencies?: Readonly<Record<string, string>>
}

/** What the workbook and its own packages ask for. */
const dependenciesIn = (locked: Readonly<Record<string, LockedPackage>>): ReadonlySet<string> =>
  new Set(
    Object.entries(locked).flatMap(([path, { dependencies = {} }]) =>
      path.includes('node_modules') ? [] : Object.keys(dependencies),
    ),
  )

/** Whether the packages are those of the lock file. */
export async function packages(root: string): Promise<Finding> {
  const { about: names, packages: says } = messages
  const about = names.packages
  try {
    const { packages: locked } = await json<{ packages: Record<string, LockedPackage> }>(
      join(root, 'package-lock.json'),
    )
    const wrong: string[] = []
    for (const name of dependenciesIn(locked)) {
      const file = join(root, 'node_modules', name, 'package.json')
      const installed = existsSync(file) ? (await json<{ version?: string }>(file)).version : undefined
      const entry = locked[`node_modules/${name}`]
      // The workbook's own packages are links, without a version.
      const right = entry?.link ? installed !== undefined : installed !== undefined && installed === entry?.version
      if (!right) wrong.push(name)
    }
    if (wrong.length === 0) return ok(about, says.right)
    return problem(about, format(says.wrong, { names: wrong.join(', ') }), says.install)
  } catch {
    return unseen(about, says.unreadable, says.getAgain)
  }
}

/** Whether the workbook can save files. */
export async function disk(folder: string): Promise<Finding> {
  const about = '.workbook'
  const { disk: says } = messages
  const file = join(folder, `doctor-${process.pid}.tmp`)
  try {
    await mkdir(folder, { recursive: true, mode: 0o700 })
    await writeFile(file, 'x')
    await rm(file)
    return ok(about, says.right)
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : says.unknownError
    return problem(about, format(says.wrong, { code }), format(says.makeRoom, { folder }))
  }
}

/** Whether the book was built. If not, that is no problem: `npm start` builds it. */
export const builtBook = (dist: string): Finding =>
  ok(messages.about.book, existsSync(join(dist, 'index.html')) ? messages.book.built : messages.book.notBuilt)

/** Whether this port is free. A taken port is no problem, because the next one is used; but it is good to know whose it is. */
export async function port(number: number, open: string | undefined): Promise<Finding> {
  const { about: names, port: says } = messages
  const about = format(names.port, { number })
  if (open !== undefined) return ok(about, open)
  return (await isFree(number)) ? ok(about, says.free) : ok(about, says.taken)
}

const isFree = (number: number) =>
  new Promise<boolean>((resolve) => {
    const server = createServer()
    server.once('error', () => resolve(false))
    server.listen(number, '127.0.0.1', () => server.close(() => resolve(true)))
  })

const json = async <T>(file: string): Promise<T> => JSON.parse(await readFile(file, 'utf8')) as T
