import { toProblem } from '../../checks/engine/look/problem.ts'
import { problemText } from '../../checks/engine/show/problem-text.ts'
import { KeysMissing } from './pool-keys.ts'
import type { Here } from './who-am-i.ts'

/** Why the server could not answer, and what to do: a sentence of its own where the table or the keys are not there. */
export function couldNotLook(error: unknown, { kind, endpoint, place, app }: Here): string {
  if (error instanceof KeysMissing) {
    return 'The public keys of your user pool could not be fetched, so the server cannot tell whether the token is real. Does USER_POOL_ID in .env still name your pool? The check of lesson 1 says so.'
  }
  const name = error instanceof Error ? error.name : ''
  if (name === 'ResourceNotFoundException') {
    return `There is no table ${app.table} in ${app.region}. The check of lesson 5 says what to do.`
  }
  if (name === 'ValidationException') {
    return `The table ${app.table} could not be asked by e-mail address. The check of lesson 5 says what its key must be.`
  }
  const problem = toProblem(error, { kind, endpoint, profile: place.profile }, 'dynamodb:GetItem')
  const { found, fix } = problemText(problem, { region: app.region })
  return `The server could not read the table: ${found}. ${fix.join(' ')}`
}
