import type { Account, Marked } from '../server/account.ts'

/** What the learner's settings name. Settings that cannot be read point at nothing: the next command says why. */
export async function markedIn({ marked }: Account): Promise<Marked> {
  try {
    return await marked()
  } catch {
    return {}
  }
}
