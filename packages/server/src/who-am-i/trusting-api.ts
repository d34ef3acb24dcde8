import { type DynamoDBClient, GetItemCommand, ResourceNotFoundException } from '@aws-sdk/client-dynamodb'

import type { AnyRow } from './answer.ts'
import { couldNotLook } from './could-not-look.ts'
import dynamodb, { openReader } from './dynamodb.ts'
import { madeUpRow } from './made-up-rows.ts'
import { asText, type Row } from './own-row.ts'
import type { Here } from './who-am-i.ts'

/**
 * The answer of an API that trusts the address in the request: anyone's row, for anyone. It is an example of
 * how not to do it, so it reads real rows in the practice account alone; on AWS, where rows may be about real people,
 * and where the practice table has no such row, it answers with made-up rows and says so.
 */
export async function anyRow(email: string, here: Here): Promise<AnyRow> {
  const { table } = here.app
  try {
    const row = here.kind === 'practice' ? await practiceRow(email, here) : undefined
    if (row) return { answer: 'row', email, madeUp: false, table, row: asText(row) }
    const madeUp = madeUpRow(email)
    return madeUp ? { answer: 'row', email, madeUp: true, row: madeUp } : { answer: 'no-row', email }
  } catch (error) {
    return { answer: 'could-not-look', sentence: couldNotLook(error, here) }
  }
}

async function practiceRow(email: string, { place, app }: Here): Promise<Row | undefined> {
  const clients = openReader(place)
  try {
    return await rowByAddress(clients.of(dynamodb), app.table, email)
  } catch (error) {
    // A learner may have deleted the table.
    if (error instanceof ResourceNotFoundException) return undefined
    throw error
  } finally {
    clients.close()
  }
}

async function rowByAddress(
  client: Pick<DynamoDBClient, 'send'>,
  table: string,
  email: string, // whatever the request says
): Promise<Row | undefined> {
  const Key = { email: { S: email } }
  const { Item } = await client.send(new GetItemCommand({ TableName: table, Key }))
  return Item
}
