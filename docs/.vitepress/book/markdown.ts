/** What the book adds to VitePress's Markdown: generated blocks, links to the glossary, and regions that must exist. */
import { readFileSync } from 'node:fs'

import type { MarkdownOptions } from 'vitepress'

import { fillPlaces, type LessonTexts } from './blocks.ts'
import { codeTheme, coloursToClasses } from './code-colours.ts'
import { linkGlossary } from './glossary.ts'
import { regionOf } from './regions.ts'
import { verifiedNote } from './verified.ts'

type Renderer = Parameters<NonNullable<MarkdownOptions['config']>>[0]

/** The Markdown options of the book. `glossary` is the file of that page. */
export const bookMarkdown = (texts: readonly LessonTexts[], glossary: string): MarkdownOptions => ({
  theme: codeTheme,
  codeTransformers: [coloursToClasses],
  config(md) {
    md.core.ruler.before('normalize', 'book-blocks', (state) => {
      const { relativePath } = state.env as { relativePath?: string }
      state.src = fillPlaces(state.src, relativePath ?? '', texts) + verifiedNote(relativePath ?? '')
    })
    linkGlossary(md, glossary, /^step\d+\//)
    requireRegions(md)
  },
})

/** A `<<<` token carries its file and its region in `src`; after this it carries its text, like any other code. */
function requireRegions(md: Renderer): void {
  const fence = md.renderer.rules.fence
  md.renderer.rules.fence = (tokens, index, options, env, self) => {
    const token = tokens[index] as ((typeof tokens)[number] & { src?: [string, string] }) | undefined
    if (token?.src) {
      const [file, name] = token.src
      const { includes } = env as { includes?: string[] }
      includes?.push(file)
      // JSON has no comments that could mark a region, so the whole file is shown.
      token.content = name === '' && file.endsWith('.json') ? readFileSync(file, 'utf8') : regionOf(file, name)
      delete token.src
    }
    return fence?.(tokens, index, options, env, self) ?? ''
  }
}
