import { question } from 'zx'

import { runIdentity } from '../checks/engine/run.ts'
import { problemText } from '../checks/engine/show/problem-text.ts'
import { accountLine } from '../checks/engine/show/text.ts'
import type { Account } from './account.ts'
import { Refusal } from './errors.ts'

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
    throw new Refusal(`Found: ${found}. ${why}\n${fix.join('\n')}`, 'cannot-check')
  }
  if (account.kind === 'practice') return
  if (!process.stdin.isTTY) {
    throw new Refusal(`${what} On AWS this needs a typed yes: run it in a terminal. Nothing was done.`)
  }
  const answer = await question(`${what} Type yes to go on: `)
  if (answer.trim().toLowerCase() !== 'yes') throw new Refusal('Nothing was done.')
}
