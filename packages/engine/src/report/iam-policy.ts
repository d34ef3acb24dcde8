/** The least that an identity must be allowed to run the checks, as an IAM policy. */
import type { ReadOperation } from '../gather/fact.ts'

/** What an action can be limited to. `undefined`: it needs no permission at all. */
type Shape = keyof typeof SHAPES | undefined

/** One statement for each. Region and account may be narrowed by whoever uses the policy. */
const SHAPES = {
  WholeAccount: '*',
  UserPools: 'arn:aws:cognito-idp:*:*:userpool/*',
  Tables: 'arn:aws:dynamodb:*:*:table/*',
} as const

/**
 * What each action can be limited to [AWS Service Authorization Reference; facts §7.1]. `ListUserPools`,
 * `DescribeUserPoolDomain` and `ListTables` know no resource; `GetCallerIdentity` is answered to everybody.
 */
const SHAPE_OF: Readonly<Record<string, Shape>> = {
  'cognito-idp:AdminGetUser': 'UserPools',
  'cognito-idp:DescribeManagedLoginBrandingByClient': 'UserPools',
  'cognito-idp:DescribeUserPool': 'UserPools',
  'cognito-idp:DescribeUserPoolClient': 'UserPools',
  'cognito-idp:DescribeUserPoolDomain': 'WholeAccount',
  'cognito-idp:ListUserPoolClients': 'UserPools',
  'cognito-idp:ListUserPools': 'WholeAccount',
  'cognito-idp:ListUsers': 'UserPools',
  'dynamodb:DescribeTable': 'Tables',
  'dynamodb:GetItem': 'Tables',
  'dynamodb:ListTables': 'WholeAccount',
  'dynamodb:Scan': 'Tables',
  'sts:GetCallerIdentity': undefined,
}

/** The policy that allows exactly these. @throws for an operation whose resource nobody looked up yet. */
export function iamPolicy(operations: readonly ReadOperation[]) {
  const unknown = operations.filter((operation) => !(operation in SHAPE_OF))
  if (unknown.length > 0) throw new Error(`What can ${unknown.join(', ')} be limited to? Say so in iam-policy.ts.`)
  return {
    Version: '2012-10-17',
    Statement: Object.entries(SHAPES).flatMap(([Sid, Resource]) => {
      const Action = operations.filter((operation) => SHAPE_OF[operation] === Sid).toSorted()
      return Action.length === 0 ? [] : [{ Sid, Effect: 'Allow', Action, Resource }]
    }),
  }
}
