import type { AttributeType } from '@aws-sdk/client-cognito-identity-provider'

import type { ClientRecord, PoolRecord } from '../../store/records.ts'
import { invalidParameter, notAuthorized } from '../errors.ts'

const EMAIL = /^[^\s@<>"()]+@[^\s@<>"()]+\.[^\s@<>"()]+$/
const ONLY_COGNITO = ['email_verified', 'phone_number_verified', 'identities']

export function isEmail(text: string): boolean {
  return EMAIL.test(text)
}

/** Attributes from a request, checked against the pool's schema. */
export function readAttributes(pool: PoolRecord, given: readonly AttributeType[] = []): Record<string, string> {
  const read: Record<string, string> = {}
  for (const { Name = '', Value = '' } of given) {
    if (Name === 'sub') throw invalidParameter('Cannot modify the non-mutable attribute sub')
    const attribute = pool.schema.find((one) => one.Name === Name)
    if (attribute === undefined)
      throw invalidParameter(
        `Attributes did not conform to the schema: Type for attribute {${Name}} could not be determined`,
      )
    if (Name === 'email' && Value !== '' && !isEmail(Value)) throw invalidParameter('Invalid email address format.')
    if (Name === 'phone_number' && Value !== '' && !/^\+\d{1,15}$/.test(Value))
      throw invalidParameter('Invalid phone number format.')
    if (attribute.AttributeDataType === 'Boolean' && !/^(?:true|false)$/i.test(Value))
      throw invalidParameter(`Attributes did not conform to the schema: ${Name}: must be true or false`)
    const { MinLength, MaxLength } = attribute.StringAttributeConstraints ?? {}
    if (Value !== '' && (Value.length < Number(MinLength ?? 0) || Value.length > Number(MaxLength ?? 2048)))
      throw invalidParameter(
        `Attributes did not conform to the schema: ${Name}: String must be between ${MinLength} and ${MaxLength} characters`,
      )
    read[Name] = attribute.AttributeDataType === 'Boolean' ? Value.toLowerCase() : Value
  }
  return read
}

/** What an app may not write: attributes outside WriteAttributes, and those that only Cognito sets [MODEL/DOC]. */
export function checkWritable(client: ClientRecord, attributes: Record<string, string>): void {
  const writable = client.settings.WriteAttributes
  for (const name of Object.keys(attributes))
    if (ONLY_COGNITO.includes(name) || (writable?.length && !writable.includes(name)))
      throw notAuthorized('A client attempted to write unauthorized attribute')
}

/** InvalidParameterException when an attribute that the pool requires is missing (`sign-up/required-attribute`). */
export function checkRequired(pool: PoolRecord, attributes: Record<string, string>): void {
  const missing = pool.schema.find((one) => one.Required && one.Name !== 'sub' && !attributes[one.Name ?? ''])
  if (missing)
    throw invalidParameter(`Attributes did not conform to the schema: ${missing.Name}: The attribute is required`)
}
