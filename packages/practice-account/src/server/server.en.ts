/** The refusals of the practice account's one port. */
export default {
  hosts: 'The practice account answers only to 127.0.0.1 and localhost.',
  method: 'This address doesn’t support that HTTP method.',
  otherSites: 'The practice account doesn’t answer pages of other sites.',
  signedOnly: 'A web page may only call operations that don’t need a signature.',
  tooLong: 'The request is longer than 1 MiB.',
  noOperation: 'The operation {operation} is not part of the practice account.',
  noAction: 'The action {action} is not part of the practice account.',
  noService: 'The service {service} is not part of the practice account.',
  unnamed:
    'This address serves the APIs of Cognito user pools, DynamoDB and STS, but the request doesn’t name an operation (X-Amz-Target).',
  notSaved: {
    full: 'The practice account couldn’t save this: the disk is full. Nothing was changed.',
    code: 'The practice account couldn’t save this ({code}). Nothing was changed.',
    mistake: 'The practice account itself failed. This is a bug in it. Nothing was changed.',
  },
} as const
