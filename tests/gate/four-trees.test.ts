/** One name everywhere: a lesson has its page, its starter, its check and its solution. */
import { describe, expect, test } from 'vitest'

import { allLessons } from '@workbook/workbook'
import { filesUnder, read, starterOf } from './trees.ts'

const lessons = allLessons()

/** Where a lesson has an entry, and what else may be in that tree. */
const TREES = [
  { tree: 'docs', entry: (id: string) => `docs/${id}.md`, besides: /^docs\/step\d+\/[a-z][a-z-]*\.md$/ },
  // The copies: the files beside them belong to the learner.
  { tree: 'steps/.starters', entry: starterOf, besides: /^$/ },
  {
    tree: 'checks',
    entry: (id: string) => `checks/${id}.ts`,
    besides: /^checks\/step\d+\/(clean-up|settings|.*\.en)\.ts$/,
  },
  {
    tree: 'solutions',
    entry: (id: string) => `solutions/${id}.ts`,
    besides: /^solutions\/step\d+\/(aws-cli\/|clean-up\.ts$)/,
  },
  {
    tree: 'solutions (AWS CLI)',
    entry: (id: string) => `solutions/${id.replace('/', '/aws-cli/')}.sh`,
    besides: /^solutions\/step\d+\/([^/]+\.ts|aws-cli\/clean-up\.sh)$/,
  },
]

/** A page that only shows something says so in its front matter: nothing is built there, so nothing can be checked. */
const onlyShows = (file: string) => file.endsWith('.md') && /^check: none$/m.test(read(file))

test('there are lessons, numbered from 1 without a gap in every step', () => {
  expect(lessons).not.toEqual([])
  for (const step of new Set(lessons.map((lesson) => lesson.step))) {
    const numbers = lessons.flatMap((lesson) => (lesson.step === step ? [Number.parseInt(lesson.name, 10)] : []))
    expect(numbers).toEqual(numbers.map((_, index) => index + 1))
  }
})

describe.each(TREES)('in $tree', ({ tree, entry, besides }) => {
  test('every lesson has its file, and no other file lies there', () => {
    const folder = tree.split(' ')[0] ?? tree
    const found = filesUnder(folder, /./).filter(
      (file) => /\/step\d+\//.test(file) && !besides.test(file) && !onlyShows(file),
    )
    expect(found).toEqual(lessons.map(({ id }) => entry(id)).toSorted())
  })
})

test.each([...new Set(lessons.map(({ step }) => step))])(
  'what %s leaves in an account has its page, its looking half, its deleting half and its way with the AWS CLI',
  (step) => {
    const trees = ['docs', 'checks', 'solutions'].flatMap((tree) => filesUnder(tree, /^clean-up\.(md|ts|sh)$/))
    expect(trees.filter((file) => file.includes(`/${step}/`))).toEqual([
      `docs/${step}/clean-up.md`,
      `checks/${step}/clean-up.ts`,
      `solutions/${step}/aws-cli/clean-up.sh`,
      `solutions/${step}/clean-up.ts`,
    ])
  },
)

test.each(lessons)('the starter of $id says TODO, and its solution does not', ({ id }) => {
  expect(read(starterOf(id))).toMatch(/^ *\/\/ TODO: \S/m)
  expect(read(`solutions/${id}.ts`)).not.toMatch(/TODO/)
})

test.each(lessons)('the starter and the solution of $id begin with the same sentence', ({ id }) => {
  const [starter, solution] = [starterOf(id), `solutions/${id}.ts`].map((file) => read(file).split('\n')[0])
  expect(starter).toMatch(/^\/\/ Step \d+ · Lesson \d+: /)
  expect(starter).toBe(solution)
})

test('TODO is only in starters', () => {
  const mentions = ['checks', 'packages', 'solutions', 'docs/.vitepress'].flatMap((folder) =>
    filesUnder(folder, /(?<!\.test)\.(ts|mjs|vue|css)$/).filter((file) => /\/\/ TODO(?!:\/)/.test(read(file))),
  )
  expect(mentions).toEqual([])
})
