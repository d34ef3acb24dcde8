import { problemText, toProblem } from '@workbook/engine'
import { KeysMissing } from './pool-keys.ts'
import type { Here } from './who-am-i.ts'
import { format } from '@workbook/i18n'
import messages from './who-am-i.en.ts'

/** Why the server could not answer, and what to do. A missing table and missing keys have their own sentences. */
export function couldNotLook(error: unknown, { kind, endpoint, place, app }: Here): string {
  const says = messages
  if (error instanceof KeysMissing) return says.noKeys
  const name = error instanceof Error ? error.name : ''
  if (name === 'ResourceNotFoundException') return format(says.noTable, app)
  if (name === 'ValidationException') return format(says.wrongKey, app)
  const problem = toProblem(error, { kind, endpoint, profile: place.profile }, 'dynamodb:GetItem')
  const { found, fix } = problemText(problem, { region: app.region })
  return format(says.noAnswer, { found, fix: fix.join(' ') })
}
