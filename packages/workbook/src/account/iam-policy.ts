import { join } from 'node:path'

import { iamPolicy, type Permissions, permissionsOf } from '@workbook/engine'
import { allLessons, loadChecks, select } from '../lessons/lessons.ts'
import { ROOT } from '../places.ts'

/** Where the book shows it. */
export const IAM_POLICY_FILE = join(ROOT, 'docs', 'reference', 'iam-policy.json')

/** What the checks of every lesson may call. */
export async function permissionsOfAllChecks(): Promise<Permissions> {
  const steps = [...new Set(allLessons().map(({ step }) => step))]
  const checks = (await Promise.all(steps.map((step) => loadChecks(select([step]))))).flat()
  return permissionsOf(checks.flatMap(({ check }) => Object.values(check.facts)))
}

/** The policy that allows exactly that, as the file holds it. */
export async function iamPolicyText(): Promise<string> {
  const { needed, optional } = await permissionsOfAllChecks()
  return `${JSON.stringify(iamPolicy([...needed, ...optional]), null, 2)}\n`
}
