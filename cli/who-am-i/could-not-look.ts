import { toProblem } from '../../checks/engine/look/problem.ts'
import { problemText } from '../../checks/engine/show/problem-text.ts'
import { words } from '../../words/index.ts'
import { say } from '../../words/say.ts'
import { KeysMissing } from './pool-keys.ts'
import type { Here } from './who-am-i.ts'

/** Why the server could not answer, and what to do: a sentence of its own where the table or the keys are not there. */
export function couldNotLook(error: unknown, { kind, endpoint, place, app }: Here): string {
  const says = words.whoAmI
  if (error instanceof KeysMissing) return says.noKeys
  const name = error instanceof Error ? error.name : ''
  if (name === 'ResourceNotFoundException') return say(says.noTable, app)
  if (name === 'ValidationException') return say(says.wrongKey, app)
  const problem = toProblem(error, { kind, endpoint, profile: place.profile }, 'dynamodb:GetItem')
  const { found, fix } = problemText(problem, { region: app.region })
  return say(says.noAnswer, { found, fix: fix.join(' ') })
}
