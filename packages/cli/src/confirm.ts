import { accountLine, problemText, runIdentity } from '@workbook/engine'
import { type Account, accountMessages as messages, Refusal } from '@workbook/workbook'
import { terminalAsk } from './ask.ts'
import { print } from './terminal.ts'
import { format } from '@workbook/i18n'

/** What has to be typed, in every language: it is a key, not a word. */
const YES = 'yes'

/**
 * Prints which account this is. What comes next may create or delete things: in the practice account it goes ahead, on
 * AWS the learner has to type yes.
 * @throws Refusal for any other answer, where there is no terminal, or if AWS does not say whose account it is.
 */
export async function confirm(account: Account, what: string): Promise<void> {
  const { account: checked, problem } = await runIdentity(account)
  print(`${accountLine(checked)}\n`)
  if (problem) {
    const { found, why, fix } = problemText(problem, { region: checked.region })
    throw new Refusal(format(messages.trouble, { found, why, fix: fix[0], or: fix[1] }), 'cannot-check')
  }
  if (account.kind === 'practice') return
  const ask = terminalAsk()
  if (ask === undefined) throw new Refusal(format(messages.needsYes, { what }))
  const answer = await ask(format(messages.question, { what, yes: YES }))
  if (answer.toLowerCase() !== YES) throw new Refusal(messages.nothingDone)
}
