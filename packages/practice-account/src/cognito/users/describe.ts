import type { AttributeType, CodeDeliveryDetailsType, UserType } from '@aws-sdk/client-cognito-identity-provider'

import type { UserRecord } from '../../store/records.ts'
import { seconds } from '../context.ts'
import type { Serialized } from '../operation.ts'

/** The attributes as a list of names and values, `sub` among them, in alphabetical order as captured from AWS. */
export function listAttributes(user: UserRecord): AttributeType[] {
  return Object.entries({ ...user.attributes, sub: user.sub })
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([Name, Value]) => ({ Name, Value }))
}

/** A user as ListUsers and AdminCreateUser show one. */
export function describeUser(user: UserRecord): Serialized<UserType> {
  return {
    Username: user.username,
    Attributes: listAttributes(user),
    UserCreateDate: seconds(user.createdAt),
    UserLastModifiedDate: seconds(user.modifiedAt),
    Enabled: user.enabled,
    UserStatus: user.status,
  }
}

/** Where a code went, masked as AWS masks it: f***@e*** [CAP] (`sign-up/delivery`). */
export function delivery(email: string): CodeDeliveryDetailsType {
  return { Destination: maskEmail(email), DeliveryMedium: 'EMAIL', AttributeName: 'email' }
}

export function maskEmail(email: string): string {
  const at = email.lastIndexOf('@')
  return `${email.charAt(0)}***@${email.charAt(at + 1)}***`
}
