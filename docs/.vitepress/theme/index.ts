import type { Theme } from 'vitepress'
import DefaultTheme from 'vitepress/theme-without-fonts'

import BookLayout from './BookLayout.vue'
import CheckPanel from './components/CheckPanel.vue'
import TaskTabs from './components/TaskTabs.vue'
import { alive, chosen, drawn, leaveFirstPage, served } from './later.ts'
// oxlint-disable-next-line import/no-unassigned-import -- styles have nothing to assign
import './styles/index.css'

export default {
  extends: DefaultTheme,
  Layout: BookLayout,
  enhanceApp({ app, router }) {
    router.onBeforePageLoad = leaveAfterFirst()
    app.component('CheckPanel', CheckPanel)
    app.component('TaskTabs', TaskTabs)
    const pictures = {
      AnatomyPicture: drawn(() => import('./picture/AnatomyPicture.vue')),
      ArchitecturePicture: drawn(() => import('./picture/ArchitecturePicture.vue')),
      PageShot: drawn(() => import('./picture/PageShot.vue')),
      SequencePicture: drawn(() => import('./picture/SequencePicture.vue')),
    }
    for (const [name, picture] of Object.entries(pictures)) app.component(name, picture)
    app.component(
      'LessonList',
      served(() => import('./components/LessonList.vue')),
    )
    app.component(
      'ChosenAnswer',
      chosen(() => import('./questions/ChosenAnswer.vue')),
    )
    app.component(
      'YourGuess',
      chosen(() => import('./questions/YourGuess.vue')),
    )
    app.component(
      'StepFinish',
      served(() => import('./components/StepFinish.vue')),
    )
    app.component(
      'VideoLater',
      alive(() => import('./components/VideoLater.vue')),
    )
  },
} satisfies Theme

/** The router also “loads” the page that is already there. */
function leaveAfterFirst(): (to: string) => void {
  const first = typeof location === 'undefined' ? '' : location.pathname
  return (to) => {
    if (new URL(to, 'http://book').pathname !== first) leaveFirstPage()
  }
}
