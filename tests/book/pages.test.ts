import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'

import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, test } from 'vitest'

import { problemTexts } from '@workbook/engine'
import { readCheck } from '../../docs/.vitepress/book/checks.ts'
import { findSteps } from '../../docs/.vitepress/book/lessons.ts'
import { regionOf } from '../../docs/.vitepress/book/regions.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))
const docs = join(root, 'docs')
const pages = readdirSync(docs, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.md') && !file.startsWith('.vitepress'))
  .map((file) => ({ file, text: readFileSync(join(docs, file), 'utf8') }))
const lessons = findSteps({ docs, checks: join(root, 'checks') }).flatMap((step) => step.lessons)
const texts = await Promise.all(lessons.map(async (lesson) => ({ lesson, check: await readCheck(lesson) })))

/** JSON has no comments that could mark a region, so the whole file is shown. */
const wholeFile = /^<<< @\/(?<path>[^#{]+\.json)\{json\}$/
const snippet = /^<<< @\/(?<path>[^#{]+)#(?<name>[\w-]+)\{(?:ts|sh|yaml)\}$/

describe.each(pages)('$file', ({ file, text }) => {
  test('imports code by the name of a region that is there, once', () => {
    for (const line of text.split('\n').filter((each) => each.trimStart().startsWith('<<<'))) {
      const { path: whole } = wholeFile.exec(line)?.groups ?? {}
      if (whole !== undefined) {
        expect(existsSync(join(docs, whole))).toBe(true)
        continue
      }
      expect(line).toMatch(snippet)
      const { path = '', name = '' } = snippet.exec(line)?.groups ?? {}
      expect(regionOf(join(docs, path), name)).not.toBe('')
    }
  })

  test('does not say that something is easy', () => {
    expect(text).not.toMatch(/\b(?:easy|easily|just|simply|obviously|of course)\b/i)
  })

  test('has one headline and a description', () => {
    const prose = text.replaceAll(/```[\s\S]*?```/g, '')
    expect(prose.match(/^# .+/gm)).toHaveLength(1)
    expect(text).toMatch(/^description: .{20,}$/m)
  })

  test('names only npm scripts that exist', () => {
    const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { scripts: object }
    for (const [, name = ''] of text.matchAll(/npm run ([a-z:-]+)/g)) expect(Object.keys(scripts)).toContain(name)
  })

  test('links to pages that exist', () => {
    for (const [, target = ''] of text.matchAll(/\]\((\.[^)#]+)/g)) {
      const path = resolve(docs, dirname(file), target)
      expect(pages.map((page) => join(docs, page.file))).toContain(path)
    }
  })
})

/** Lessons that only show something say so in their front matter: they have no check, and none of its parts. */
const pageOf = (id: string) => pages.find(({ file }) => file === `${id}.md`)?.text ?? ''
const onlyShows = (id: string) => /^check: none$/m.test(pageOf(id))

describe.each(lessons.filter(({ id }) => onlyShows(id)))('$id', ({ id, checkFile }) => {
  test('has no check, and all parts of a page that shows: problem, what to do, how to know, troubles, cost, what you learned', () => {
    expect(checkFile).toBeUndefined()
    const parts = [
      '## The problem',
      '<ArchitecturePicture lit="',
      '## What you do here',
      '## How do I know that it worked?',
      '## If it does not work',
      '## What it costs',
      '## What you learned',
      'Last checked against the documentation: ',
    ]
    for (const part of parts) expect(pageOf(id)).toContain(part)
    expect(pageOf(id)).not.toContain('<CheckPanel />')
  })
})

describe.each(lessons.filter(({ id }) => !onlyShows(id)))('$id', ({ id, number, title, checkFile }) => {
  const text = pageOf(id)

  test('has the same title as its check', async () => {
    const { default: check } = (await import(pathToFileURL(checkFile ?? '').href)) as { default: { title: string } }
    expect(title).toBe(check.title)
  })

  test('has the shape of a lesson: see, predict, three ways to do it, check, break it, explain; recall from the second on', () => {
    const parts = [
      '## The problem',
      '<ArchitecturePicture lit="',
      '::: predict ',
      '<template #console>',
      '<template #cli>',
      '<template #ts>',
      '<CheckPanel />',
      '::: happened ',
      '## Break it',
      '::: explain ',
      '<!-- book: causes -->',
      '<details class="solution"><summary>What it costs</summary>',
      '<details class="solution"><summary>Show the solution</summary>',
      '## What you learned',
      'Last checked against the documentation: ',
    ]
    for (const part of parts) expect(text).toContain(part)
    expect(text).toMatch(/^sources:\n {2}- \S/m)
    expect(text.includes('::: recall ')).toBe(number > 1)
  })
})

test('every trouble has its own name, so a link to it is unambiguous', () => {
  const names = [
    ...texts.flatMap(({ check }) => check?.causes.map(({ cause }) => cause) ?? []),
    ...Object.keys(problemTexts()),
  ]
  expect(names.length).toBeGreaterThan(0)
  expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([])
})

test('the example result keeps to the published schema', () => {
  const page = pages.find(({ file }) => file === join('reference', 'result.md'))?.text ?? ''
  const example: unknown = JSON.parse(/```json\n(?<json>[\s\S]*?)```/.exec(page)?.groups?.['json'] ?? '')
  const schema = JSON.parse(readFileSync(join(root, 'packages/engine/src/result.schema.json'), 'utf8')) as object
  const fits = new Ajv2020({ strict: false }).compile(schema)
  expect(fits(example) || fits.errors).toBe(true)
})
