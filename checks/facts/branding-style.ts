import { DescribeManagedLoginBrandingByClientCommand } from '@aws-sdk/client-cognito-identity-provider'

import { absentOn, defineFact, type Fact } from '@workbook/engine'
import type { AppClient } from './app-client.ts'
import { domain } from './domain.ts'
import { userPool } from './user-pool.ts'
import cognito from '../services/cognito.ts'

/**
 * Which of these clients have a branding style, in the same order. Only read where the domain uses managed login:
 * classic pages don't need one, so a denied call must not block their check.
 */
export const brandingStyles = (clients: Fact<readonly AppClient[]>) =>
  defineFact({
    name: 'the branding styles',
    reads: cognito.reads('DescribeManagedLoginBrandingByClient'),
    uses: [userPool, clients, domain],
    gather: async ({ aws, use }): Promise<readonly boolean[]> => {
      const [{ Id: UserPoolId }, candidates, { managedLoginVersion } = { managedLoginVersion: 1 }] = await Promise.all([
        use(userPool),
        use(clients),
        use(domain),
      ])
      if (managedLoginVersion !== 2) return []
      return Promise.all(
        candidates.map(async ({ ClientId }) => {
          // No style: ResourceNotFoundException [API reference, DescribeManagedLoginBrandingByClient].
          const read = aws(cognito).send(new DescribeManagedLoginBrandingByClientCommand({ UserPoolId, ClientId }))
          const answer = await absentOn(['ResourceNotFoundException'], read)
          return answer?.ManagedLoginBranding !== undefined
        }),
      )
    },
  })
