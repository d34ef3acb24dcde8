/** What the server answered to one button: gone when another user signs in, or this one signs out. */
import { shallowRef, watch } from 'vue'

import { type Problem, problemOf } from './problem.ts'
import { useWhoAmI } from './use-who-am-i.ts'

/** The answer to the last request, or its problem, and the function that sends one. */
export function useAnswer<T>() {
  const { session } = useWhoAmI()
  const answer = shallowRef<T>()
  const problem = shallowRef<Problem>()
  watch(session, () => {
    answer.value = problem.value = undefined
  })

  /** The previous answer stays until the new one is there. */
  async function ask(question: () => Promise<T>): Promise<void> {
    try {
      problem.value = undefined
      answer.value = await question()
    } catch (error) {
      problem.value = problemOf(error)
    }
  }
  return { answer, problem, ask }
}
