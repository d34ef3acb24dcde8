import { question } from 'zx'

import { accountLine, problemText, runIdentity } from '@workbook/engine'
import { type Account, accountMessages as messages, Refusal } from '@workbook/workbook'
import { format } from '@workbook/i18n'

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
    throw new Refusal(format(messages.trouble, { found, why, fix: fix[0], or: fix[1] }), 'cannot-check')
  }
  if (account.kind === 'practice') return
  if (!process.stdin.isTTY) {
    throw new Refusal(format(messages.needsYes, { what }))
  }
  const answer = await question(format(messages.question, { what, yes: YES }))
  if (answer.trim().toLowerCase() !== YES) throw new Refusal(messages.nothingDone)
}
