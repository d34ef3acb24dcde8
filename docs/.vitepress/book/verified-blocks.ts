/**
 * The blocks of a page that a learner can run: what is typed in a terminal (```` ```sh ````) and code that is imported
 * from a file that runs (`<<< …#region{ts}`). The tests run them in the order of the pages.
 */
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

import { regionOf } from './regions.ts'

/** The ways to do a task, as `<template #cli>` names them; `both` is outside the tabs. */
export type Way = 'console' | 'cli' | 'ts' | 'both'

/** One block that can be run. */
export interface Block {
  /** The page, for example `step09/1-user-pool.md`. */
  readonly page: string
  /** The line of the page where it begins, counted from 1. */
  readonly line: number
  readonly way: Way
  readonly language: 'sh' | 'powershell' | 'ts'
  readonly text: string
  /** Where imported code is: a path from `docs/`, and the name of its region. */
  readonly from?: { readonly file: string; readonly region: string }
}

const FENCE = /^\s*```(?<language>[a-z]*)/
const IMPORT = /^\s*<<< @\/(?<file>\S+?)#(?<region>[\w-]+)\{(?<language>[a-z]+)\}/
const TEMPLATE = /^<template #(?<way>console|cli|ts)>|^<\/template>/

const RUNS = ['sh', 'powershell', 'ts'] as const
const runs = (language: string | undefined) => RUNS.find((each) => each === language)

/** The blocks of one page, in their order. `docs` is the book's folder, `page` a path in it. */
export function blocksOf(docs: string, page: string): readonly Block[] {
  const blocks: Block[] = []
  let way: Way = 'both'
  let open: { readonly line: number; readonly language: string; readonly lines: string[] } | undefined
  const lines = readFileSync(join(docs, page), 'utf8').split(/\r?\n/)
  for (const [index, line] of lines.entries()) {
    const fence = FENCE.exec(line)?.groups?.['language']
    if (open === undefined && fence !== undefined) {
      open = { line: index + 1, language: fence, lines: [] }
    } else if (open !== undefined && fence === '') {
      const language = runs(open.language)
      if (language) blocks.push({ page, line: open.line, way, language, text: toLeft(open.lines) })
      open = undefined
    } else if (open !== undefined) {
      open.lines.push(line)
    } else {
      const tab = TEMPLATE.exec(line)
      if (tab) way = (tab.groups?.['way'] as Way | undefined) ?? 'both'
      const { file, region, language } = IMPORT.exec(line)?.groups ?? {}
      const runnable = runs(language)
      if (file === undefined || region === undefined || runnable === undefined) continue
      const text = regionOf(join(docs, file), region)
      blocks.push({ page, line: index + 1, way, language: runnable, text, from: { file, region } })
    }
  }
  return blocks
}

/** A block of a list is indented as far as its item. */
function toLeft(lines: readonly string[]): string {
  const margins = lines.filter((line) => line.trim() !== '').map((line) => line.length - line.trimStart().length)
  return lines.map((line) => line.slice(Math.min(...margins))).join('\n')
}

/** Every page of the book, as paths in `docs` with `/` on every system. */
export const pagesIn = (docs: string): readonly string[] =>
  readdirSync(docs, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => file.endsWith('.md') && !file.startsWith('.') && !file.startsWith('public/'))
    .toSorted()

/** Changes whenever any block of a page that can be run changes, but not when only the prose changes. */
export const hashOf = (blocks: readonly Block[]): string =>
  createHash('sha256')
    .update(JSON.stringify(blocks.map(({ way, language, text }) => [way, language, text])))
    .digest('hex')
    .slice(0, 16)
