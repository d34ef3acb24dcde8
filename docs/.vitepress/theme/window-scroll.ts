/** How far the window is scrolled. VueUse's own brings everything that can be known of scrolling; the bars need this. */
import { onBeforeUnmount, onMounted, shallowRef } from 'vue'

/** The same shape as VueUse's `useWindowScroll`, as far as VitePress reads it. */
export function useWindowScroll() {
  const y = shallowRef(0)
  const follow = () => {
    y.value = window.scrollY
  }
  onMounted(() => {
    follow()
    window.addEventListener('scroll', follow, { passive: true })
  })
  onBeforeUnmount(() => window.removeEventListener('scroll', follow))
  return { y }
}
