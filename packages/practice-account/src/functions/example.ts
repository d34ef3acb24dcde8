// The function that docs/practice-account.md shows; a test runs it.
// #region handler
import { ConditionalCheckFailedException, DynamoDB } from '@aws-sdk/client-dynamodb'

interface Event {
  readonly request: { readonly userAttributes: { readonly email: string } }
}

export async function handler(event: Event): Promise<Event> {
  const { email } = event.request.userAttributes
  try {
    await new DynamoDB().putItem({
      TableName: 'chocolate_user',
      Item: { email: { S: email } },
      ConditionExpression: 'attribute_not_exists(email)',
    })
  } catch (error) {
    // It runs again after a forgotten password. An existing row stays as it is.
    if (!(error instanceof ConditionalCheckFailedException)) throw error
  }
  return event
}
// #endregion handler
