import type { SchemaAttributeType } from '@aws-sdk/client-cognito-identity-provider'

import { invalidParameter } from '../errors.ts'

const text = (Name: string, MinLength = '0', MaxLength = '2048'): SchemaAttributeType => ({
  Name,
  AttributeDataType: 'String',
  DeveloperOnlyAttribute: false,
  Mutable: true,
  Required: false,
  StringAttributeConstraints: { MinLength, MaxLength },
})
const flag = (Name: string): SchemaAttributeType => ({
  Name,
  AttributeDataType: 'Boolean',
  DeveloperOnlyAttribute: false,
  Mutable: true,
  Required: false,
})

/** The attributes that every user pool has: those of OpenID Connect, `sub` and `identities` (`pools/standard-attributes`). */
export const standardAttributes: readonly SchemaAttributeType[] = [
  { ...text('sub', '1'), Mutable: false, Required: true },
  ...['name', 'given_name', 'family_name', 'middle_name', 'nickname', 'preferred_username'].map((name) => text(name)),
  ...['profile', 'picture', 'website', 'email'].map((name) => text(name)),
  flag('email_verified'),
  text('gender'),
  text('birthdate', '10', '10'),
  ...['zoneinfo', 'locale', 'phone_number'].map((name) => text(name)),
  flag('phone_number_verified'),
  text('address'),
  {
    Name: 'updated_at',
    AttributeDataType: 'Number',
    DeveloperOnlyAttribute: false,
    Mutable: true,
    Required: false,
    NumberAttributeConstraints: { MinValue: '0' },
  },
  {
    Name: 'identities',
    AttributeDataType: 'String',
    DeveloperOnlyAttribute: false,
    Mutable: true,
    Required: false,
    StringAttributeConstraints: {},
  },
]

/**
 * The schema of a new pool: the standard attributes, changed as asked, then the custom ones under their full names
 * (CreateUserPool, Schema: "custom:" is put before the name) [MODEL].
 */
export function schemaOf(asked: readonly SchemaAttributeType[] = []): SchemaAttributeType[] {
  const byName = new Map(asked.map((attribute) => [attribute.Name, attribute]))
  const standard = standardAttributes.map((attribute) => {
    const change = byName.get(attribute.Name)
    byName.delete(attribute.Name)
    return change ? { ...attribute, Required: change.Required ?? false, Mutable: change.Mutable ?? true } : attribute
  })
  const schema = [...standard, ...[...byName.values()].map((attribute) => customAttribute(attribute))]
  checkSchema(schema)
  return schema
}

/** A pool has at most 50 custom attributes [DOC quotas]. */
const MOST_CUSTOM = 50

/** A custom attribute under its full name; it cannot be required [DOC user-pool-settings-attributes]. */
export function customAttribute(asked: SchemaAttributeType): SchemaAttributeType {
  if (asked.Required) throw invalidParameter('Required custom attributes are not supported currently.')
  const name = `${asked.DeveloperOnlyAttribute ? 'dev' : 'custom'}:${asked.Name ?? ''}`
  const base = (asked.AttributeDataType ?? 'String') === 'String' ? text(name) : flag(name)
  return { ...base, Mutable: true, ...asked, Name: name, Required: false }
}

/** Throws InvalidParameterException for two attributes of one name, and for too many. */
export function checkSchema(schema: readonly SchemaAttributeType[]): void {
  const names = schema.map((attribute) => attribute.Name ?? '')
  const twice = names.find((name, index) => names.indexOf(name) !== index)
  if (twice !== undefined) throw invalidParameter(`${twice}: Existing attribute already has name ${twice}.`)
  if (schema.length - standardAttributes.length > MOST_CUSTOM)
    throw invalidParameter(`A user pool has at most ${MOST_CUSTOM} custom attributes.`)
}
