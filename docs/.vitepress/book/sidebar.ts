import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

import type { DefaultTheme } from 'vitepress'

import { html } from './text.ts'
import { headline, type Step } from './lessons.ts'
import messages from './site.en.ts'

/** The sidebar, from the folders. The empty `span` after a lesson is where the learner's progress appears. */
export function sidebar(docs: string, steps: readonly Step[]): DefaultTheme.SidebarItem[] {
  const page = (name: string) => ({ text: html(headline(join(docs, `${name}.md`))), link: `/${name}` })
  const reference = readdirSync(join(docs, 'reference'))
    .flatMap((file) => /^(.+)\.md$/.exec(file)?.[1] ?? [])
    .map((name) => page(`reference/${name}`))
  return [
    ...steps.map((step) => ({
      text: html(step.title),
      link: step.link,
      items: [
        ...pagesBeside(docs, step, 'before').map(page),
        ...step.lessons.map((lesson) => ({
          text: `${lesson.number}. ${html(lesson.title)}<span data-progress="${lesson.id}"></span>`,
          link: lesson.link,
        })),
        ...pagesBeside(docs, step, 'after').map(page),
      ],
    })),
    { text: messages.sidebar.help, items: [page('trouble'), page('practice-account'), page('glossary')] },
    { text: messages.sidebar.reference, items: reference },
  ]
}

/** Pages of a step that are not lessons. Those with `sidebar: before` in their front matter come before the lessons. */
function pagesBeside(docs: string, step: Step, where: 'before' | 'after'): string[] {
  return readdirSync(join(docs, step.name))
    .filter((file) => /^[a-z][a-z-]*\.md$/.test(file) && file !== 'index.md')
    .filter(
      (file) => /^sidebar: before$/m.test(readFileSync(join(docs, step.name, file), 'utf8')) === (where === 'before'),
    )
    .map((file) => `${step.name}/${file.slice(0, -3)}`)
}
