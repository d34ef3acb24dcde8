import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

import { defineConfig } from 'vitepress'

import { readCheck } from './checks.ts'
import { language } from '@workbook/i18n'
import { compiledMessages } from '@workbook/i18n/vite'
import { recordInputs } from './inputs.ts'
import site from './site.en.ts'
import { findSteps } from './lessons.ts'
import { leaveOut } from './leave-out.ts'
import { bookMarkdown } from './markdown.ts'
import { writeWorker } from './offline.ts'
import { searchIsADialog } from './search-dialog.ts'
import { searchBringsItsStyles } from './search-styles.ts'
import { sidebar } from './sidebar.ts'
import { ROOT, trees } from './trees.ts'
import { dropUnusedStyles } from './unused-styles.ts'

const steps = findSteps(trees)
const texts = await Promise.all(
  steps.flatMap((step) => step.lessons).map(async (lesson) => ({ lesson, check: await readCheck(lesson) })),
)

/** What Node loads for the build: this file, the hook for translations, and the checks, each by its own name. */
const inputs = recordInputs(ROOT, [
  import.meta.filename,
  fileURLToPath(import.meta.resolve('@workbook/i18n/register')),
  ...steps.flatMap((step) => step.lessons.flatMap(({ checkFile }) => checkFile ?? [])),
])

/** The path of the site: `/`, or the repository's name on GitHub Pages. */
const base = process.env.BOOK_BASE ?? '/'

export default defineConfig({
  base,
  lang: language,
  title: site.title,
  description: site.description,
  cleanUrls: true,
  // Keeps the site's data out of an inline script: the only inline scripts left are VitePress's two constant ones.
  metaChunk: true,
  head: [
    ['link', { rel: 'icon', href: `${base}favicon.svg`, type: 'image/svg+xml' }],
    ['meta', { name: 'theme-color', content: '#0b5560' }],
  ],
  // The two style attributes that VitePress writes; `styles/book.css` says the same. Without them the page needs no
  // exception from a strict Content-Security-Policy.
  // The style sheet for icons is empty, because no menu of the book has any.
  transformHtml: (page) =>
    page
      .replaceAll(/ style="(?:position:relative|--vp-vh:0px);"/g, '')
      .replaceAll(/\s*<link rel="prefetch"[^>]*>/g, '')
      .replace(/\s*<meta name="generator"[^>]*>/, '')
      .replace(/\s*<link rel="preload stylesheet" href="[^"]*vp-icons\.css" as="style">/, ''),
  // Sources are for those who write the pages: no browser needs to fetch them.
  transformPageData: ({ frontmatter }) => void delete frontmatter['sources'],
  async buildEnd({ outDir }) {
    await writeWorker(outDir, join(trees.docs, '.vitepress', 'theme', 'offline', 'worker.ts'))
    await inputs.write(outDir)
  },
  // VitePress preloads everything that a page might import later. The book only preloads what a page needs in any
  // case; the rest comes when it is needed.
  shouldPreload: (link) => /\/(?:theme|framework|lessons\.data|[^/]*\.md)\./.test(link),
  // Otherwise every visible link is fetched at once: that's five more pages on a phone that opened one.
  router: { prefetchLinks: false },
  markdown: bookMarkdown(texts, join(trees.docs, 'glossary.md')),
  vite: {
    // Browsers of 2022 and later need no older syntax, and a script that loads later fetches its own parts.
    build: { target: 'es2022', modulePreload: false },
    plugins: [leaveOut, searchIsADialog, searchBringsItsStyles, compiledMessages(), dropUnusedStyles, inputs.plugin],
    // Neither the theme nor the book uses Vue's Options API, so that half of Vue is left out.
    // The sign-in library uses Node's name for the global object.
    define: { __VUE_OPTIONS_API__: 'false', global: 'globalThis' },
  },
  themeConfig: {
    logo: { src: '/favicon.svg', alt: '' },
    nav: [
      ...steps.map((step) => ({ text: step.title, link: step.link, activeMatch: `^${step.link}` })),
      { text: site.nav.trouble, link: '/trouble' },
      { text: site.nav.practice, link: '/practice-account' },
    ],
    sidebar: sidebar(trees.docs, steps),
    outline: { level: 2, label: site.outline },
    search: {
      provider: 'local',
      options: { translations: { button: site.search.button, modal: site.search.modal } },
    },
    docFooter: { prev: site.before, next: site.next },
    sidebarMenuLabel: site.sidebar.lessons,
    returnToTopLabel: site.toTop,
    darkModeSwitchLabel: site.lightOrDark,
    lightModeSwitchTitle: site.toLight,
    darkModeSwitchTitle: site.toDark,
    externalLinkIcon: true,
  },
})
