import {
  AdminGetUserCommand,
  CognitoIdentityProviderClient,
  DescribeManagedLoginBrandingByClientCommand,
  DescribeUserPoolClientCommand,
  DescribeUserPoolCommand,
  DescribeUserPoolDomainCommand,
  ListUserPoolClientsCommand,
  ListUserPoolsCommand,
  ListUsersCommand,
} from '@aws-sdk/client-cognito-identity-provider'

import { defineService, type Settings, WHOLE_ACCOUNT } from '@workbook/engine'

const userPools = { name: 'UserPools', arn: 'arn:aws:cognito-idp:*:*:userpool/*' }

/** For probes: the learner's own id, or one that no pool and no client has. */
const pool = ({ userPoolId, region }: Settings) => userPoolId ?? `${region}_doctor000`
const client = ({ clientId }: Settings) => clientId ?? 'doctor0000000000000000000'

/** Amazon Cognito user pools [Service Authorization Reference, “Amazon Cognito User Pools”]. */
export default defineService({
  name: 'cognito',
  prefix: 'cognito-idp',
  client: CognitoIdentityProviderClient,
  endpointVariable: 'AWS_ENDPOINT_URL_COGNITO_IDENTITY_PROVIDER',
  readVerbs: ['AdminGet', 'Describe', 'Get', 'List'],
  operations: {
    AdminGetUser: {
      on: userPools,
      probe: (cognito, settings) =>
        cognito.send(
          new AdminGetUserCommand({ UserPoolId: pool(settings), Username: settings.email ?? 'doctor@example.org' }),
        ),
    },
    DescribeManagedLoginBrandingByClient: {
      on: userPools,
      probe: (cognito, settings) =>
        cognito.send(
          new DescribeManagedLoginBrandingByClientCommand({ UserPoolId: pool(settings), ClientId: client(settings) }),
        ),
    },
    DescribeUserPool: {
      on: userPools,
      probe: (cognito, settings) => cognito.send(new DescribeUserPoolCommand({ UserPoolId: pool(settings) })),
    },
    DescribeUserPoolClient: {
      on: userPools,
      probe: (cognito, settings) =>
        cognito.send(new DescribeUserPoolClientCommand({ UserPoolId: pool(settings), ClientId: client(settings) })),
    },
    DescribeUserPoolDomain: {
      on: WHOLE_ACCOUNT,
      probe: (cognito) => cognito.send(new DescribeUserPoolDomainCommand({ Domain: 'doctor-of-the-workbook' })),
    },
    ListUserPoolClients: {
      on: userPools,
      probe: (cognito, settings) =>
        cognito.send(new ListUserPoolClientsCommand({ UserPoolId: pool(settings), MaxResults: 1 })),
    },
    ListUserPools: {
      on: WHOLE_ACCOUNT,
      probe: (cognito) => cognito.send(new ListUserPoolsCommand({ MaxResults: 1 })),
    },
    ListUsers: {
      on: userPools,
      probe: (cognito, settings) => cognito.send(new ListUsersCommand({ UserPoolId: pool(settings), Limit: 1 })),
    },
  },
})
