import { question } from 'zx'

import { words } from '../words/index.ts'
import { say } from '../words/say.ts'
import { runIdentity } from '../checks/engine/run.ts'
import { problemText } from '../checks/engine/show/problem-text.ts'
import { accountLine } from '../checks/engine/show/text.ts'
import type { Account } from './account.ts'
import { Refusal } from './errors.ts'

/** What has to be typed, in every language: it is no word but a key. */
const YES = 'yes'

/**
 * Says in the first line which account this is. What comes next may create or delete: the practice account lets it,
 * on AWS the learner has to type yes.
 * @throws Refusal if the answer is anything else, if nobody is there to answer, or if AWS does not know who asks.
 */
export async function confirm(account: Account, what: string): Promise<void> {
  const { account: seen, problem } = await runIdentity(account)
  console.log(`${accountLine(seen)}\n`)
  if (problem) {
    const { found, why, fix } = problemText(problem, { region: seen.region })
    throw new Refusal(say(words.cli.account.trouble, { found, why, fix: fix[0], or: fix[1] }), 'cannot-check')
  }
  if (account.kind === 'practice') return
  if (!process.stdin.isTTY) {
    throw new Refusal(say(words.cli.account.needsYes, { what }))
  }
  const answer = await question(say(words.cli.account.question, { what, yes: YES }))
  if (answer.trim().toLowerCase() !== YES) throw new Refusal(words.cli.account.nothingDone)
}
