/** Asks the book's server to run a check of the learner's account. */
import messages from './panel.en.ts'
import type { CheckEvent } from '@workbook/engine'
import { post } from './ask.ts'
import { readLines, textOf } from './event.ts'
import { CheckRefused } from './refused.ts'

/** The events of one check, in order. Throws `CheckRefused` if the result is incomplete. */
export async function* runCheck(lesson: string, token: string, signal: AbortSignal): AsyncGenerator<CheckEvent> {
  const { body } = await post(`check/${lesson}`, { token, signal })
  let ended = false
  try {
    if (body) {
      for await (const event of readLines<CheckEvent>(textOf(body))) {
        ended = event.type === 'end'
        yield event
      }
    }
  } catch (error) {
    throw new CheckRefused(messages.refused.brokeOff, { cause: error })
  }
  if (!ended) throw new CheckRefused(messages.refused.brokeOff)
}
