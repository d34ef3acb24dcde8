import { DynamoDBClient } from '@aws-sdk/client-dynamodb'

import { defineService } from '@workbook/engine'

/** DynamoDB, as far as the server may use it: it reads one item and can call nothing else. */
export default defineService({
  name: 'dynamodb',
  prefix: 'dynamodb',
  client: DynamoDBClient,
  endpointVariable: 'AWS_ENDPOINT_URL_DYNAMODB',
  readVerbs: ['GetItem'],
  operations: { GetItem: { on: { name: 'Tables', arn: 'arn:aws:dynamodb:*:*:table/*' } } },
})
