/** What the page says when a sign-in fails: a sentence for each cause, and the lesson that helps. */
import messages from './who-am-i.en.ts'
import type { Problem } from './problem.ts'
import { format } from '@workbook/i18n'

/** The lesson for each error of Cognito; its texts change, its names do not. */
const LESSONS = {
  NotAuthorizedException: undefined,
  UserNotFoundException: 3,
  UserNotConfirmedException: 4,
  PasswordResetRequiredException: 4,
  InvalidParameterException: 2,
  ResourceNotFoundException: 2,
  TooManyRequestsException: undefined,
} as const satisfies Readonly<Record<keyof typeof messages.refused, number | undefined>>

const isKnown = (name: string): name is keyof typeof LESSONS => Object.hasOwn(LESSONS, name)

/** Cognito refused, by the name of its error. */
export function refused(name: string): Problem {
  if (!isKnown(name)) return { sentence: format(messages.refusedOtherwise, { name }), lesson: 2 }
  const lesson = LESSONS[name]
  const rare = name === 'NotAuthorizedException' ? { sentence: messages.rarely, lesson: 2 } : undefined
  return { sentence: messages.refused[name], ...(lesson !== undefined && { lesson }), ...(rare && { rare }) }
}

/** An administrator created this user, and chose a first password for them. */
export const NEW_PASSWORD: Problem = { sentence: messages.newPassword, lesson: 3 }

/** A pool with a second factor or a custom challenge. */
export const ANOTHER_QUESTION: Problem = { sentence: messages.anotherQuestion, lesson: 1 }

export const NO_POOL: Problem = { sentence: messages.noPool, lesson: 1 }

export const NO_CLIENT: Problem = { sentence: messages.noClient, lesson: 2 }

export const OTHER_ACCOUNT: Problem = { sentence: messages.otherAccount, reload: true }

/** There was no answer at all. */
export const silence = (kind: 'practice' | 'aws', endpoint: string): Problem => ({
  sentence: format(messages.silence[kind], { endpoint }),
})
