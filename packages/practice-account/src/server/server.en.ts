/** What the one port says to a request that it does not serve. */
export default {
  hosts: 'The practice account answers only to 127.0.0.1 and localhost.',
  method: 'This method has no meaning here.',
  otherSites: 'The practice account does not answer pages of other sites.',
  signedOnly: 'A page may call only the operations that need no signature.',
  tooLong: 'The request is longer than 1 MiB.',
  noOperation: 'The operation {operation} is not part of the practice account.',
  noAction: 'The action {action} is not part of the practice account.',
  noService: 'The service {service} is not part of the practice account.',
  unnamed:
    'This address speaks the APIs of Cognito user pools, DynamoDB and STS; the request names no operation (X-Amz-Target).',
  notSaved: {
    full: 'The practice account could not save this: the disk is full. Nothing was changed.',
    code: 'The practice account could not save this ({code}). Nothing was changed.',
    mistake: 'The practice account made a mistake of its own. Nothing was changed.',
  },
} as const
