import { join } from 'node:path'

import { defineConfig } from 'vitepress'

import { readCheck } from './book/checks.ts'
import { fillForBook } from '../../checks/engine/show/fill.ts'
import { findSteps } from './book/lessons.ts'
import { leaveOut } from './book/leave-out.ts'
import { bookMarkdown } from './book/markdown.ts'
import { searchIsADialog } from './book/search-dialog.ts'
import { sidebar } from './book/sidebar.ts'
import { treesFrom } from './book/trees.ts'

const trees = treesFrom(import.meta.url, '../..')
const steps = findSteps(trees)
const texts = await Promise.all(
  steps
    .flatMap((step) => step.lessons)
    .map(async (lesson) => ({ lesson, check: await readCheck(lesson, fillForBook) })),
)

/** Where the site lies: `/`, or the repository's name on GitHub Pages. */
const base = process.env.BOOK_BASE ?? '/'

export default defineConfig({
  base,
  lang: 'en',
  title: 'Serverless Workbook',
  description: 'Build a serverless web app on AWS, step by step, with a check for every task.',
  cleanUrls: true,
  // Keeps the site's data out of an inline script: the only inline scripts left are VitePress's two constant ones.
  metaChunk: true,
  head: [
    ['link', { rel: 'icon', href: `${base}favicon.svg`, type: 'image/svg+xml' }],
    ['meta', { name: 'theme-color', content: '#0b5560' }],
  ],
  // The two style attributes that VitePress writes; `styles/book.css` says the same. Without them the page needs no
  // exception from a strict Content-Security-Policy.
  transformHtml: (page) => page.replaceAll(/ style="(?:position:relative|--vp-vh:0px);"/g, ''),
  markdown: bookMarkdown(texts, join(trees.docs, 'glossary.md')),
  vite: {
    plugins: [leaveOut, searchIsADialog],
    // Neither the theme nor the book has a component in Vue's older style: its half of Vue stays at home.
    // The library that signs in asks for the global object by Node's name.
    define: { __VUE_OPTIONS_API__: 'false', global: 'globalThis' },
  },
  themeConfig: {
    logo: { src: '/favicon.svg', alt: '' },
    nav: [
      ...steps.map((step) => ({ text: step.title, link: step.link, activeMatch: `^${step.link}` })),
      { text: 'Trouble', link: '/trouble' },
      { text: 'Practice account', link: '/practice-account' },
    ],
    sidebar: sidebar(trees.docs, steps),
    outline: { level: 2, label: 'On this page' },
    search: { provider: 'local' },
    docFooter: { prev: 'Before this', next: 'Next' },
    sidebarMenuLabel: 'Lessons',
    returnToTopLabel: 'Back to the top',
    darkModeSwitchLabel: 'Light or dark',
    externalLinkIcon: true,
  },
})
