/** What the page says when a sign-in does not work: a sentence each, and the lesson that puts it right. */
import words from './who-am-i.en.ts'
import type { Problem } from './problem.ts'
import { format } from '@workbook/i18n'

/** The lesson that puts an error of Cognito right; its texts change, its names do not. */
const LESSONS = {
  NotAuthorizedException: 2,
  UserNotFoundException: 3,
  UserNotConfirmedException: 4,
  PasswordResetRequiredException: 4,
  InvalidParameterException: 2,
  ResourceNotFoundException: 2,
  TooManyRequestsException: undefined,
} as const satisfies Readonly<Record<keyof typeof words.refused, number | undefined>>

const isKnown = (name: string): name is keyof typeof LESSONS => Object.hasOwn(LESSONS, name)

/** Cognito refused, by the name of its error. */
export function refused(name: string): Problem {
  if (!isKnown(name)) return { sentence: format(words.refusedOtherwise, { name }), lesson: 2 }
  const lesson = LESSONS[name]
  return { sentence: words.refused[name], ...(lesson !== undefined && { lesson }) }
}

/** Somebody made this user, and chose a first password for them. */
export const NEW_PASSWORD: Problem = { sentence: words.newPassword, lesson: 3 }

/** A pool with a second factor, or with questions of its own. */
export const ANOTHER_QUESTION: Problem = { sentence: words.anotherQuestion, lesson: 1 }

export const NO_POOL: Problem = { sentence: words.noPool, lesson: 1 }

export const NO_CLIENT: Problem = { sentence: words.noClient, lesson: 2 }

export const OTHER_ACCOUNT: Problem = { sentence: words.otherAccount, reload: true }

/** Nobody answered at all. */
export const silence = (kind: 'practice' | 'aws', endpoint: string): Problem => ({
  sentence: format(words.silence[kind], { endpoint }),
})
