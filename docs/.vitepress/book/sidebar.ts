import { readdirSync } from 'node:fs'
import { join } from 'node:path'

import type { DefaultTheme } from 'vitepress'

import { html } from './text.ts'
import { headline, type Step } from './lessons.ts'

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
      items: step.lessons.map((lesson) => ({
        text: `${lesson.number}. ${html(lesson.title)}<span class="progress-mark" data-progress="${lesson.id}"></span>`,
        link: lesson.link,
      })),
    })),
    { text: 'Help', items: [page('trouble'), page('practice-account')] },
    { text: 'Reference', items: reference },
  ]
}
