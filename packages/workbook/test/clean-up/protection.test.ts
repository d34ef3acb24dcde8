/** Switching deletion protection off: the one call of a clean-up that could spoil a pool which then stays. */
import type { UpdateUserPoolCommandInput } from '@aws-sdk/client-cognito-identity-provider'
import { expect, test } from 'vitest'

import removals from '../../../../solutions/step09/clean-up.ts'

/** AWS no longer uses these [SDK: “This parameter is no longer used.”]; the template says the same. */
type Gone = 'SmsVerificationMessage' | 'EmailVerificationMessage' | 'EmailVerificationSubject'

/** Everything that UpdateUserPool takes. Total: when the SDK learns a new member, this no longer compiles. */
const MEMBERS = Object.keys({
  UserPoolId: true,
  PoolName: true,
  DeletionProtection: true,
  Policies: true,
  LambdaConfig: true,
  AutoVerifiedAttributes: true,
  VerificationMessageTemplate: true,
  SmsAuthenticationMessage: true,
  UserAttributeUpdateSettings: true,
  MfaConfiguration: true,
  DeviceConfiguration: true,
  EmailConfiguration: true,
  SmsConfiguration: true,
  UserPoolTags: true,
  AdminCreateUserConfig: true,
  UserPoolAddOns: true,
  DcrConfiguration: true,
  AccountRecoverySetting: true,
  UserPoolTier: true,
  KeyConfiguration: true,
  IssuerConfiguration: true,
  AcrConfiguration: true,
} satisfies Record<Exclude<keyof UpdateUserPoolCommandInput, Gone>, true>)

/** What is sent to switch the protection of this pool off. */
async function sentFor(pool: object): Promise<Partial<UpdateUserPoolCommandInput>> {
  const sent: Partial<UpdateUserPoolCommandInput>[] = []
  const send = async (command: { readonly input: Partial<UpdateUserPoolCommandInput> }) => {
    sent.push(command.input)
    return sent.length === 1 ? { UserPool: pool } : {}
  }
  const removal = removals.find(({ kind }) => kind === 'deletion-protection')
  await removal?.remove({ cognito: { send }, dynamodb: { send } } as never, { id: 'us-east-1_a1B2c3D4e' })
  return sent[1] ?? {}
}

test('every setting that the call takes is sent back as it was read', async () => {
  const settings = Object.fromEntries(MEMBERS.map((name) => [name, { read: name }]))
  const sent = await sentFor({ ...settings, Id: 'us-east-1_a1B2c3D4e', Name: { read: 'PoolName' } })
  expect(Object.keys(sent).toSorted()).toEqual(MEMBERS.toSorted())
  expect(sent).toMatchObject({
    ...settings,
    UserPoolId: 'us-east-1_a1B2c3D4e',
    DeletionProtection: 'INACTIVE',
  })
})

test('of the two names for the days of a temporary password only one is sent, as AWS demands', async () => {
  const AdminCreateUserConfig = { AllowAdminCreateUserOnly: true, UnusedAccountValidityDays: 3 }
  const Policies = { PasswordPolicy: { TemporaryPasswordValidityDays: 3 } }
  expect((await sentFor({ Policies, AdminCreateUserConfig })).AdminCreateUserConfig).toStrictEqual({
    AllowAdminCreateUserOnly: true,
    UnusedAccountValidityDays: undefined,
  })
  // An old pool has the old one alone.
  expect((await sentFor({ AdminCreateUserConfig })).AdminCreateUserConfig).toEqual(AdminCreateUserConfig)
})
