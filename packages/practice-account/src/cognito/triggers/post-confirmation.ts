import type { PoolRecord, UserRecord } from '../../store/records.ts'
import type { Context } from '../context.ts'
import { listAttributes } from '../users/describe.ts'

/** What the operations hand on to a trigger's function. */
export interface Occasion {
  readonly source: 'PostConfirmation_ConfirmSignUp' | 'PostConfirmation_ConfirmForgotPassword'
  /** Absent if no app client is involved. */
  readonly clientId?: string
  readonly clientMetadata?: Readonly<Record<string, string>> | undefined
}

/**
 * Runs the function that the pool names for PostConfirmation, if it names one. The user is CONFIRMED, and on the disk,
 * before the function runs; if it fails, the caller gets the error and the user stays confirmed [DOC; KNOW].
 */
export async function postConfirmation(
  context: Context,
  pool: PoolRecord,
  user: UserRecord,
  { source, clientId = 'CLIENT_ID_NOT_APPLICABLE', clientMetadata }: Occasion,
): Promise<void> {
  const arn = pool.settings.LambdaConfig?.PostConfirmation
  if (!arn) return
  await context.durable()
  const userAttributes = Object.fromEntries(listAttributes(user).map(({ Name = '', Value = '' }) => [Name, Value]))
  await context.functions.invoke('PostConfirmation', arn, {
    version: '1',
    region: context.region,
    userPoolId: pool.id,
    userName: user.username,
    callerContext: { awsSdkVersion: 'aws-sdk-unknown-unknown', clientId },
    triggerSource: source,
    request: {
      userAttributes: { ...userAttributes, 'cognito:user_status': user.status },
      ...(clientMetadata && { clientMetadata }),
    },
    response: {},
  })
}
