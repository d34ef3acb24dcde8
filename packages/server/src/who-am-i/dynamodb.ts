import { DynamoDBClient } from '@aws-sdk/client-dynamodb'

import { type ClientConfig, defineService, openReadOnlyClients } from '@workbook/engine'

/** DynamoDB, as far as the server may use it: it reads one item and can call nothing else. */
const dynamodb = defineService({
  name: 'dynamodb',
  prefix: 'dynamodb',
  client: DynamoDBClient,
  endpointVariable: 'AWS_ENDPOINT_URL_DYNAMODB',
  readVerbs: ['GetItem'],
  operations: { GetItem: { on: { name: 'Tables', arn: 'arn:aws:dynamodb:*:*:table/*' } } },
})
export default dynamodb

/** The same clients that checks gather with: this one may read an item, and nothing else. */
export function openReader(place: ClientConfig): ReturnType<typeof openReadOnlyClients> {
  const clients = openReadOnlyClients(place)
  for (const { action } of dynamodb.reads('GetItem')) clients.declared.add(action)
  return clients
}
