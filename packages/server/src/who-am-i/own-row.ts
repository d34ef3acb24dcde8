import { type AttributeValue, type DynamoDBClient, GetItemCommand } from '@aws-sdk/client-dynamodb'

import type { VerifiedUser } from './verify-token.ts'

/** An item of the table. */
export type Row = Readonly<Record<string, AttributeValue>>

/**
 * The row of a user who has signed in; undefined if the table has none under exactly this address.
 * @throws the SDK's own errors
 */
// #region own-row
export async function ownRow(
  dynamodb: Pick<DynamoDBClient, 'send'>,
  table: string,
  user: VerifiedUser,
): Promise<Row | undefined> {
  const Key = { email: { S: user.email } }
  const { Item } = await dynamodb.send(new GetItemCommand({ TableName: table, Key }))
  return Item
}
// #endregion own-row

/** A row as text: the value of a String or a Number, and only the type of anything else. */
export const asText = (row: Row): Record<string, string> =>
  Object.fromEntries(Object.entries(row).map(([name, value]) => [name, textOf(value)]))

function textOf(value: AttributeValue): string {
  if (value.S !== undefined) return value.S
  if (value.N !== undefined) return value.N
  if (value.BOOL !== undefined) return String(value.BOOL)
  return `(${Object.keys(value)[0] ?? 'nothing'})`
}
