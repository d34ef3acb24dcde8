import type { Marked } from '../options.ts'
import type { RunningAccount } from '../server/running-account.ts'

/** What the learner's settings name. Unreadable settings name nothing here: the next command explains why. */
export async function markedIn({ marked }: RunningAccount): Promise<Marked> {
  try {
    return await marked()
  } catch {
    return {}
  }
}
