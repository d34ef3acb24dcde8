import { GetCallerIdentityCommand, STSClient } from '@aws-sdk/client-sts'

import { defineFact } from './fact.ts'
import { defineService } from './service.ts'

/** The one service that the engine itself calls: every check first says whose account it reads. */
export const sts = defineService({
  name: 'sts',
  prefix: 'sts',
  client: STSClient,
  endpointVariable: 'AWS_ENDPOINT_URL_STS',
  readVerbs: ['GetCallerIdentity'],
  // No permission is needed [AWS STS API reference, GetCallerIdentity].
  operations: { GetCallerIdentity: { on: undefined } },
})

/** The caller. */
export const identity = defineFact({
  name: 'who you are',
  reads: sts.reads('GetCallerIdentity'),
  gather: ({ aws }) => aws(sts).send(new GetCallerIdentityCommand({})),
})
