/** How far the window is scrolled. VueUse's version does far more than the bars need. */
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
