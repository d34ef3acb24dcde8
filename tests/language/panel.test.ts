/** The book's components, rendered as the book's build renders them, in a language made from English. */
import { basename, dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'

import { compileScript, parse } from '@vue/compiler-sfc'
import { build, type Plugin } from 'esbuild'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Component, createSSRApp } from 'vue'
import { renderToString } from 'vue/server-renderer'

import type { LessonResult, LessonStatus, RuleResult } from '../../checks/engine/result.ts'
import type * as LessonMark from '../../docs/.vitepress/theme/check/lesson-mark.ts'
import type * as NextStep from '../../docs/.vitepress/theme/check/next-step.ts'
import type * as Words from '../../docs/.vitepress/theme/check/words.ts'
import { ROOT } from '../../cli/places.ts'
import type english from '../../words/en/index.ts'
import { outside, pseudoDictionary, strayWords } from './pseudo.ts'

const THEME = join(ROOT, 'docs', '.vitepress', 'theme')

/** What the theme exports to this test. */
const ENTRY = `
export { default as AccountBar } from './components/AccountBar.vue'
export { default as BookLayout } from './BookLayout.vue'
export { default as CheckPanel } from './components/CheckPanel.vue'
export { default as CheckResult } from './components/CheckResult.vue'
export { default as FileComparison } from './components/FileComparison.vue'
export { default as HintLadder } from './components/HintLadder.vue'
export { default as LessonList } from './components/LessonList.vue'
export { default as PanelTools } from './components/PanelTools.vue'
export { default as TaskTabs } from './components/TaskTabs.vue'
export { default as VideoLater } from './components/VideoLater.vue'
export { default as PasswordTheft } from './passwords/PasswordTheft.vue'
export { default as SrpSignIn } from './passwords/SrpSignIn.vue'
export * from './check/lesson-mark.ts'
export * from './check/next-step.ts'
export * from './check/words.ts'
`

/** VitePress as far as these components need it, at the page of the lesson below. */
const VITEPRESS = `
import { defineComponent, h, ref } from 'vue'
export const useData = () => ({ page: ref({ relativePath: 'step01/1-a.md' }), lang: ref('qps') })
export const useRoute = () => ({ path: '/' })
export const withBase = (path) => path
const Layout = defineComponent({ setup: (_, { slots }) => () => h('div', slots['not-found']?.()) })
export default { Layout }
`

const lesson = {
  id: 'step01/1-a',
  step: 'step01',
  number: 1,
  title: '⟦A⟧',
  link: '/step01/1-a',
}
const LESSONS = [{ ...lesson, checked: true }]

type Theme = typeof LessonMark & typeof NextStep & typeof Words & Readonly<Record<string, Component>>
let theme: Theme
let folder: string

beforeAll(async () => {
  const words = (await pseudoDictionary())['words/index.ts'] as typeof english
  const { outputFiles } = await build({
    stdin: { contents: ENTRY, resolveDir: THEME, loader: 'ts' },
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'node',
    external: ['vue', 'vue/server-renderer'],
    plugins: [asInTheBook({ book: words.book, panel: words.panel, passwords: words.passwords })],
  })
  // Beside the packages, so that Vue is found, and the same one that renders.
  folder = await mkdtemp(join(ROOT, 'node_modules', '.theme-'))
  const file = join(folder, 'theme.mjs')
  await writeFile(file, outputFiles[0]?.text ?? '')
  theme = (await import(pathToFileURL(file).href)) as Theme
})
afterAll(() => rm(folder, { recursive: true, force: true }))

const asInTheBook = (words: Readonly<Record<string, object>>): Plugin => ({
  name: 'as in the book',
  setup({ onLoad, onResolve }) {
    onResolve({ filter: /^vitepress(\/|$)/ }, () => ({ path: 'vitepress', namespace: 'stub' }))
    onLoad({ filter: /./, namespace: 'stub' }, () => ({ contents: VITEPRESS, loader: 'js', resolveDir: ROOT }))
    onLoad({ filter: /lessons\.data\.ts$/ }, () => ({ contents: `export const data = ${JSON.stringify(LESSONS)}` }))
    onLoad({ filter: /[/\\]words[/\\]en[/\\].*\.ts$/ }, ({ path }) => {
      const part = words[basename(path, '.ts')]
      return { contents: JSON.stringify(part), loader: 'json' }
    })
    onLoad({ filter: /\.css$/ }, () => ({ contents: '', loader: 'text' }))
    onLoad({ filter: /\.vue$/ }, async ({ path }) => {
      const { descriptor } = parse(await readFile(path, 'utf8'), { filename: path })
      const options = { id: path, inlineTemplate: true, templateOptions: { ssr: true, ssrCssVars: [] } }
      return { contents: compileScript(descriptor, options).content, loader: 'ts', resolveDir: dirname(path) }
    })
  },
})

/** What somebody reads and hears of a component: its text, and its names for screen readers. */
async function read(name: string, props: Readonly<Record<string, unknown>> = {}): Promise<string> {
  const component = theme[name]
  if (component === undefined) throw new Error(`There is no ${name}.`)
  const html = await renderToString(createSSRApp(component, props))
  const names = [...html.matchAll(/ (?:aria-label|title|alt)="([^"]*)"/g)].map(([, text]) => text)
  // The words of a command stand in elements of their own.
  const text = html.replaceAll(/<!--.*?-->|<\/?(?:span|wbr)\b[^>]*>/g, '').replaceAll(/<[^>]*>/g, '\n')
  return [text, ...names].join('\n')
}

const evidence = {
  cause: 'c',
  expected: '⟦e⟧',
  found: '⟦f⟧',
  where: '⟦w⟧',
  why: '⟦y⟧',
  fix: ['⟦1⟧', '⟦2⟧'],
  see: 'aws a b',
} as const
const rules: readonly RuleResult[] = [
  { rule: 'r', title: '⟦t⟧', status: 'pass', found: '⟦f⟧' },
  { rule: 'r', title: '⟦t⟧', status: 'waiting', found: '⟦f⟧' },
  ...(['fail', 'cannot-check', 'note'] as const).map((status) => ({ ...evidence, rule: 'r', title: '⟦t⟧', status })),
]
const STATUSES: readonly LessonStatus[] = ['pass', 'fail', 'cannot-check', 'waiting']
const resultOf = (status: LessonStatus): LessonResult => ({ lesson: lesson.id, title: '⟦A⟧', status, rules })

const SEEN = { kind: 'practice', id: '1', region: 'us-east-1', identity: '', endpoint: 'http://127.0.0.1:1' } as const
const HINT = { say: '⟦h⟧', facts: [['⟦l⟧', '⟦v⟧']], lines: ['- a', '+ b'] }
const COMPARISON = {
  yours: 'steps/a.ts',
  solution: 'solutions/a.ts',
  rows: [
    { same: true, yours: { number: 1, text: '1' }, solution: { number: 1, text: '1' } },
    { same: false, yours: { number: 2, text: '2' } },
    { same: false, solution: { number: 2, text: '' } },
  ],
}

const results = STATUSES.flatMap((status) =>
  (['aws', 'practice'] as const).map((kind) => ({
    of: `a result: ${status}, ${kind}`,
    name: 'CheckResult',
    props: { lesson: resultOf(status), kind },
  })),
)

test.each([
  { of: 'a page that is not there', name: 'BookLayout', props: {} },
  {
    of: 'the panel before its first check',
    name: 'CheckPanel',
    props: { lesson: lesson.id, command: 'npm run check step01/1' },
  },
  { of: 'the account in use', name: 'AccountBar', props: { inUse: { account: SEEN }, working: false } },
  { of: 'the account before it is known', name: 'AccountBar', props: { inUse: undefined, working: false } },
  { of: 'a hint', name: 'HintLadder', props: { answer: { lesson: resultOf('fail'), all: 1, hints: [HINT] } } },
  ...STATUSES.map((status) => ({
    of: `no hint: ${status}`,
    name: 'HintLadder',
    props: { answer: { lesson: resultOf(status), all: 3, hints: [] } },
  })),
  { of: 'a comparison', name: 'FileComparison', props: { comparison: COMPARISON } },
  {
    of: 'the buttons beside the check',
    name: 'PanelTools',
    props: { lesson: lesson.id, desk: { said: '', notes: ['⟦n⟧'], problem: '⟦p⟧', comparison: COMPARISON } },
  },
  { of: 'a list of lessons', name: 'LessonList', props: { step: 'step01' } },
  { of: 'the ways to do a task', name: 'TaskTabs', props: { id: 'ways-1' } },
  { of: 'a video', name: 'VideoLater', props: { video: 'x', title: '⟦A video⟧' } },
  { of: 'the theft of passwords', name: 'PasswordTheft', props: {} },
  { of: 'a sign-in by SRP', name: 'SrpSignIn', props: {} },
  ...results,
])('every word of $of is in brackets', async ({ name, props }) => {
  const text = await read(name, props)
  expect(text).toContain('⟦')
  expect(strayWords(text)).toEqual([])
})

test('what the panel puts together is in brackets too', () => {
  const account = { kind: 'aws', id: '123456789012', region: 'us-east-1', identity: '' } as const
  const said = STATUSES.flatMap((status) => [
    theme.verdict(resultOf(status)),
    theme.summary(resultOf(status)),
    theme.announcement({ running: false, lesson: resultOf(status) }),
    theme.announcement({ running: true, lesson: resultOf(status) }),
    theme.lessonMark(resultOf(status)).text,
    theme.nextStep(status, lesson, [lesson]).say,
    theme.nextStep(status, { ...lesson, number: 2, id: 'b' }, [lesson, { ...lesson, number: 3 }]).say,
  ])
  const lines = (['aws', 'practice'] as const).flatMap((kind) =>
    ['', '1'].map((id) => theme.accountLine({ ...account, kind, id, endpoint: 'http://127.0.0.1:1' })),
  )
  expect([...said, ...lines, theme.announcement({ running: true })].flatMap(strayWords)).toEqual([])
  expect(outside(theme.summary(resultOf('fail'))).trim()).toMatch(/^[, ]+$/)
})
