/** Where learners and teachers work: the container, the editor's tasks and GitHub's workflows name what is there. */
import { expect, test } from 'vitest'

import { FIRST_PORT } from '@workbook/workbook'
import { filesUnder, read } from '../gate/trees.ts'

const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> }
const workflows = filesUnder('.github', /\.yml$/)
const places = [...workflows, '.devcontainer/devcontainer.json', '.vscode/tasks.json']

const json = (file: string): unknown => JSON.parse(read(file).replaceAll(/^\s*\/\/.*$/gm, ''))

test('there is a workflow for the tests, one for the static site and one to copy', () => {
  expect(workflows).toEqual([
    '.github/workflow-templates/check-my-account.yml',
    '.github/workflows/ci.yml',
    '.github/workflows/pages.yml',
  ])
})

test.each(places)('%s names only commands that exist', (file) => {
  const named = [...read(file).matchAll(/npm (?:run )?([a-z][\w:-]*)|"script": "([\w:-]+)"/g)]
    .map(([, command, script]) => command ?? script ?? '')
    .filter((name) => !['ci', 'exec'].includes(name))
  expect(named.filter((name) => !(name in scripts))).toEqual([])
})

test.each(workflows)(
  '%s trusts no action that can change under it, and gives its token no more than it needs',
  (file) => {
    const text = read(file)
    const uses = [...text.matchAll(/uses: (.+)$/gm)].map(([, action = '']) => action)
    expect(uses).not.toEqual([])
    expect(uses.filter((action) => !/^[\w-]+\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/.test(action))).toEqual([])
    expect(text).toMatch(/^permissions:\n {2}contents: read$/m)
    // A value from outside that is put into a script is part of the script.
    expect(text.match(/run: .*\$\{\{/g)).toBeNull()
  },
)

test.each(['ci', 'pages'])('%s leaves a learner’s own copy in peace', (name) => {
  const text = read(`.github/workflows/${name}.yml`)
  const jobs = [...(text.split('\njobs:\n')[1]?.matchAll(/^ {2}(\w+):\n((?: {4}.*\n|\n)+)/gm) ?? [])]
  expect(jobs.length).toBeGreaterThan(1)
  // A job that needs another one is left out with it, unless it says always().
  const open = jobs.filter(([, , job = '']) => !/WORKBOOK_MAINTAINERS == 'true'/.test(job) && !/^ {4}needs:/m.test(job))
  expect(open.map(([, job]) => job)).toEqual([])
})

test('the container opens the ports of the book and the practice account, and both stay the same', () => {
  const container = json('.devcontainer/devcontainer.json') as {
    forwardPorts: number[]
    portsAttributes: Record<string, { requireLocalPort?: boolean }>
  }
  expect(container.forwardPorts).toEqual([FIRST_PORT, 4510])
  for (const port of container.forwardPorts) expect(container.portsAttributes[port]?.requireLocalPort).toBe(true)
})

test('the tasks of the editor are the commands of the loop', () => {
  const { tasks } = json('.vscode/tasks.json') as { tasks: { script?: string; command?: string }[] }
  const run = tasks.map(({ script, command = '' }) => script ?? /npm run (\S+)/.exec(command)?.[1])
  expect(run).toEqual(expect.arrayContaining(['start', 'next', 'check', 'step', 'hint', 'compare', 'doctor']))
})
