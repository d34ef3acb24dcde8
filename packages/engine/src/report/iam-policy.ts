/** The least that an identity must be allowed to run the checks, as an IAM policy. */
import type { Read, Resource } from '../gather/service.ts'

/** The policy that allows exactly these: one statement for each resource that they can be limited to. */
export function iamPolicy(reads: readonly Read[]) {
  const limited = reads.flatMap(({ service, operation, action }) => {
    const on = service.operations[operation]?.on
    return on === undefined ? [] : [{ on, action }]
  })
  const resources = new Map<string, Resource>(limited.map(({ on }) => [on.name, on]))
  return {
    Version: '2012-10-17',
    Statement: [...resources.values()]
      // What is allowed everywhere comes first: that is where a reader of a policy looks.
      .toSorted((a, b) => Number(b.arn === '*') - Number(a.arn === '*'))
      .map(({ name, arn }) => ({
        Sid: name,
        Effect: 'Allow',
        Action: limited.flatMap(({ on, action }) => (on.name === name ? [action] : [])).toSorted(),
        Resource: arn,
      })),
  }
}
