// The function that docs/practice-account.md shows; a test runs it.
// #region handler
import { DynamoDB } from '@aws-sdk/client-dynamodb'

interface Event {
  readonly request: { readonly userAttributes: { readonly email: string } }
}

export async function handler(event: Event): Promise<Event> {
  const { email } = event.request.userAttributes
  await new DynamoDB().putItem({ TableName: 'chocolate_user', Item: { email: { S: email } } })
  return event
}
// #endregion handler
