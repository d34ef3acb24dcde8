import { onMounted, readonly, ref } from 'vue'

/** Whether the page's script has taken over what is in its HTML. A button that can't do anything yet is disabled. */
export function useAlive() {
  const alive = ref(false)
  onMounted(() => (alive.value = true))
  return readonly(alive)
}
