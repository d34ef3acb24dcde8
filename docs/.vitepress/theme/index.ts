import type { Theme } from 'vitepress'
import DefaultTheme from 'vitepress/theme-without-fonts'

import BookLayout from './BookLayout.vue'
import CheckPanel from './components/CheckPanel.vue'
import LessonList from './components/LessonList.vue'
import TaskTabs from './components/TaskTabs.vue'
import VideoLater from './components/VideoLater.vue'
import AnatomyPicture from './picture/AnatomyPicture.vue'
import ArchitecturePicture from './picture/ArchitecturePicture.vue'
import PageShot from './picture/PageShot.vue'
import SequencePicture from './picture/SequencePicture.vue'
// oxlint-disable-next-line import/no-unassigned-import -- styles have nothing to assign
import './styles/index.css'

export default {
  extends: DefaultTheme,
  Layout: BookLayout,
  enhanceApp({ app }) {
    app.component('AnatomyPicture', AnatomyPicture)
    app.component('ArchitecturePicture', ArchitecturePicture)
    app.component('CheckPanel', CheckPanel)
    app.component('LessonList', LessonList)
    app.component('PageShot', PageShot)
    app.component('SequencePicture', SequencePicture)
    app.component('TaskTabs', TaskTabs)
    app.component('VideoLater', VideoLater)
  },
} satisfies Theme
