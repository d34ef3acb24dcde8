/** What the server answered to one button: gone when another user signs in, or this one signs out. */
import { shallowRef, watch } from 'vue'

import { type Problem, problemOf } from './problem.ts'
import { useWhoAmI } from './use-who-am-i.ts'

/** The answer or the problem of the last question, and the way to ask one. */
export function useAnswer<T>() {
  const { session } = useWhoAmI()
  const answer = shallowRef<T>()
  const problem = shallowRef<Problem>()
  watch(session, () => {
    answer.value = problem.value = undefined
  })

  /** Until the new answer is there, the one before stays. */
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
