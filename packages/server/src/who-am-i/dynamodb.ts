import { DynamoDBClient } from '@aws-sdk/client-dynamodb'

import { type ClientConfig, defineService, openReadOnlyClients } from '@workbook/engine'

/** The part of DynamoDB that the server may use: it reads one item and can't call anything else. */
const dynamodb = defineService({
  name: 'dynamodb',
  prefix: 'dynamodb',
  client: DynamoDBClient,
  endpointVariable: 'AWS_ENDPOINT_URL_DYNAMODB',
  readVerbs: ['GetItem'],
  operations: { GetItem: { on: { name: 'Tables', arn: 'arn:aws:dynamodb:*:*:table/*' } } },
})
export default dynamodb

/** The kind of client that checks use: this one may only read an item. */
export function openReader(place: ClientConfig): ReturnType<typeof openReadOnlyClients> {
  const clients = openReadOnlyClients(place)
  for (const { action } of dynamodb.reads('GetItem')) clients.declared.add(action)
  return clients
}
