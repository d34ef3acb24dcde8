/** Components of the book, built and rendered as the book's build does it, in a language made from English. */
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'

import { compileScript, parse } from '@vue/compiler-sfc'
import { build, type Plugin } from 'esbuild'
import { type Component, createSSRApp } from 'vue'
import { renderToString } from 'vue/server-renderer'

import { ROOT } from '../../cli/places.ts'
import { camelCase } from '../../docs/.vitepress/book/language.ts'
import { pseudoDictionary } from './pseudo.ts'

const THEME = join(ROOT, 'docs', '.vitepress', 'theme')

/** VitePress as far as these components need it, at the page of the lesson below. */
const VITEPRESS = `
import { defineComponent, h, ref } from 'vue'
export const useData = () => ({ page: ref({ relativePath: 'step01/1-a.md' }), lang: ref('qps') })
export const useRoute = () => ({ path: '/' })
export const withBase = (path) => path
const Layout = defineComponent({ setup: (_, { slots }) => () => h('div', slots['not-found']?.()) })
export default { Layout }
`

export interface LoadedTheme<Exported> {
  readonly exported: Exported
  /** What somebody reads and hears of a component: its text, and its names for screen readers. */
  read(name: string, props?: Readonly<Record<string, unknown>>): Promise<string>
  [Symbol.asyncDispose](): Promise<void>
}

/** What of the theme a test wants to see. */
interface Wanted {
  /** A module in the theme's folder. */
  readonly entry: string
  readonly lessons: readonly object[]
  /** Modules to replace, by the name of their file. */
  readonly instead?: Readonly<Record<string, string>>
}

/** Builds what is wanted and loads it. */
export async function loadTheme<Exported extends Readonly<Record<string, Component>>>(
  wanted: Wanted,
): Promise<LoadedTheme<Exported>> {
  const words = (await pseudoDictionary())['words/index.ts'] as Readonly<Record<string, object>>
  const { outputFiles } = await build({
    stdin: { contents: wanted.entry, resolveDir: THEME, loader: 'ts' },
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'node',
    external: ['vue', 'vue/server-renderer', 'amazon-cognito-identity-js'],
    plugins: [asInTheBook(words, wanted)],
  })
  // Beside the packages, so that Vue is found, and the same one that renders.
  const folder = await mkdtemp(join(ROOT, 'node_modules', '.theme-'))
  const file = join(folder, 'theme.mjs')
  await writeFile(file, outputFiles[0]?.text ?? '')
  const exported = (await import(pathToFileURL(file).href)) as Exported
  return {
    exported,
    read: (name, props = {}) => read(exported[name], props),
    [Symbol.asyncDispose]: () => rm(folder, { recursive: true, force: true }),
  }
}

const asInTheBook = (
  words: Readonly<Record<string, object>>,
  { lessons, instead = {} }: Omit<Wanted, 'entry'>,
): Plugin => ({
  name: 'as in the book',
  setup({ onLoad, onResolve }) {
    onResolve({ filter: /^vitepress(\/|$)/ }, () => ({ path: 'vitepress', namespace: 'stub' }))
    onLoad({ filter: /./, namespace: 'stub' }, () => ({ contents: VITEPRESS, loader: 'js', resolveDir: ROOT }))
    onLoad({ filter: /lessons\.data\.ts$/ }, () => ({ contents: `export const data = ${JSON.stringify(lessons)}` }))
    onLoad({ filter: /shots\.data\.ts$/ }, () => ({ contents: 'export const data = { one: { width: 1, height: 1 } }' }))
    onLoad({ filter: /[/\\]words[/\\]en[/\\].*\.ts$/ }, ({ path }) => ({
      contents: JSON.stringify(words[camelCase(basename(path, '.ts'))]),
      loader: 'json',
    }))
    onLoad({ filter: /\.ts$/ }, ({ path }) => {
      const contents = instead[basename(path)]
      return contents === undefined ? undefined : { contents, loader: 'js', resolveDir: ROOT }
    })
    onLoad({ filter: /\.css$/ }, () => ({ contents: '', loader: 'text' }))
    onLoad({ filter: /\.vue$/ }, async ({ path }) => {
      const { descriptor } = parse(await readFile(path, 'utf8'), { filename: path })
      const options = { id: path, inlineTemplate: true, templateOptions: { ssr: true, ssrCssVars: [] } }
      return { contents: compileScript(descriptor, options).content, loader: 'ts', resolveDir: dirname(path) }
    })
  },
})

async function read(component: Component | undefined, props: Readonly<Record<string, unknown>>): Promise<string> {
  if (component === undefined) throw new Error('There is no such component.')
  const html = await renderToString(createSSRApp(component, props))
  const names = [...html.matchAll(/ (?:aria-label|title|alt)="([^"]*)"/g)].map(([, text]) => text)
  // The words of a command stand in elements of their own.
  const text = html.replaceAll(/<!--.*?-->|<\/?(?:span|wbr|strong|code|a)\b[^>]*>/g, '').replaceAll(/<[^>]*>/g, '\n')
  return [text, ...names].join('\n')
}
