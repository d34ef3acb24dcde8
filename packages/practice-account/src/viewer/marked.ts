import type { Marked } from '../options.ts'
import type { RunningAccount } from '../server/running-account.ts'

/** What the learner's settings name. Settings that cannot be read point at nothing: the next command says why. */
export async function markedIn({ marked }: RunningAccount): Promise<Marked> {
  try {
    return await marked()
  } catch {
    return {}
  }
}
