// Everything that the practice account knows of Cognito's API: one operation, one file.
import { adminGetUser } from './admin-get-user.ts'
import { createManagedLoginBranding } from './create-managed-login-branding.ts'
import { createUserPool } from './create-user-pool.ts'
import { createUserPoolClient } from './create-user-pool-client.ts'
import { createUserPoolDomain } from './create-user-pool-domain.ts'
import { deleteManagedLoginBranding } from './delete-managed-login-branding.ts'
import { deleteUserPool } from './delete-user-pool.ts'
import { deleteUserPoolClient } from './delete-user-pool-client.ts'
import { deleteUserPoolDomain } from './delete-user-pool-domain.ts'
import { describeManagedLoginBrandingByClient } from './describe-managed-login-branding-by-client.ts'
import { describeUserPool } from './describe-user-pool.ts'
import { describeUserPoolClient } from './describe-user-pool-client.ts'
import { describeUserPoolDomain } from './describe-user-pool-domain.ts'
import { listUserPoolClients } from './list-user-pool-clients.ts'
import { listUserPools } from './list-user-pools.ts'
import { listUsers } from './list-users.ts'
import { signUp } from './sign-up.ts'
import { updateUserPool } from './update-user-pool.ts'
import { updateUserPoolClient } from './update-user-pool-client.ts'
import { updateUserPoolDomain } from './update-user-pool-domain.ts'

export const operations = {
  AdminGetUser: adminGetUser,
  CreateManagedLoginBranding: createManagedLoginBranding,
  CreateUserPool: createUserPool,
  CreateUserPoolClient: createUserPoolClient,
  CreateUserPoolDomain: createUserPoolDomain,
  DeleteManagedLoginBranding: deleteManagedLoginBranding,
  DeleteUserPool: deleteUserPool,
  DeleteUserPoolClient: deleteUserPoolClient,
  DeleteUserPoolDomain: deleteUserPoolDomain,
  DescribeManagedLoginBrandingByClient: describeManagedLoginBrandingByClient,
  DescribeUserPool: describeUserPool,
  DescribeUserPoolClient: describeUserPoolClient,
  DescribeUserPoolDomain: describeUserPoolDomain,
  ListUserPoolClients: listUserPoolClients,
  ListUserPools: listUserPools,
  ListUsers: listUsers,
  SignUp: signUp,
  UpdateUserPool: updateUserPool,
  UpdateUserPoolClient: updateUserPoolClient,
  UpdateUserPoolDomain: updateUserPoolDomain,
}

export type OperationName = keyof typeof operations
