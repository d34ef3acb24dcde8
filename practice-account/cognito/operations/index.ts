// Everything that the practice account knows of Cognito's API: one operation, one file.
import { adminConfirmSignUp } from './admin-confirm-sign-up.ts'
import { adminCreateUser } from './admin-create-user.ts'
import { adminDeleteUser } from './admin-delete-user.ts'
import { adminDisableUser } from './admin-disable-user.ts'
import { adminEnableUser } from './admin-enable-user.ts'
import { adminGetUser } from './admin-get-user.ts'
import { adminResetUserPassword } from './admin-reset-user-password.ts'
import { adminSetUserPassword } from './admin-set-user-password.ts'
import { adminUpdateUserAttributes } from './admin-update-user-attributes.ts'
import { adminUserGlobalSignOut } from './admin-user-global-sign-out.ts'
import { confirmForgotPassword } from './confirm-forgot-password.ts'
import { confirmSignUp } from './confirm-sign-up.ts'
import { createManagedLoginBranding } from './create-managed-login-branding.ts'
import { createUserPoolClient } from './create-user-pool-client.ts'
import { createUserPoolDomain } from './create-user-pool-domain.ts'
import { createUserPool } from './create-user-pool.ts'
import { deleteManagedLoginBranding } from './delete-managed-login-branding.ts'
import { deleteUserPoolClient } from './delete-user-pool-client.ts'
import { deleteUserPoolDomain } from './delete-user-pool-domain.ts'
import { deleteUserPool } from './delete-user-pool.ts'
import { describeManagedLoginBrandingByClient } from './describe-managed-login-branding-by-client.ts'
import { describeUserPoolClient } from './describe-user-pool-client.ts'
import { describeUserPoolDomain } from './describe-user-pool-domain.ts'
import { describeUserPool } from './describe-user-pool.ts'
import { forgotPassword } from './forgot-password.ts'
import { getUserPoolMfaConfig } from './get-user-pool-mfa-config.ts'
import { getUser } from './get-user.ts'
import { globalSignOut } from './global-sign-out.ts'
import { initiateAuth } from './initiate-auth.ts'
import { listUserPoolClients } from './list-user-pool-clients.ts'
import { listUserPools } from './list-user-pools.ts'
import { listUsers } from './list-users.ts'
import { resendConfirmationCode } from './resend-confirmation-code.ts'
import { respondToAuthChallenge } from './respond-to-auth-challenge.ts'
import { revokeToken } from './revoke-token.ts'
import { signUp } from './sign-up.ts'
import { updateUserPoolClient } from './update-user-pool-client.ts'
import { updateUserPoolDomain } from './update-user-pool-domain.ts'
import { updateUserPool } from './update-user-pool.ts'

export const operations = {
  AdminConfirmSignUp: adminConfirmSignUp,
  AdminCreateUser: adminCreateUser,
  AdminDeleteUser: adminDeleteUser,
  AdminDisableUser: adminDisableUser,
  AdminEnableUser: adminEnableUser,
  AdminGetUser: adminGetUser,
  AdminResetUserPassword: adminResetUserPassword,
  AdminSetUserPassword: adminSetUserPassword,
  AdminUpdateUserAttributes: adminUpdateUserAttributes,
  AdminUserGlobalSignOut: adminUserGlobalSignOut,
  ConfirmForgotPassword: confirmForgotPassword,
  ConfirmSignUp: confirmSignUp,
  CreateManagedLoginBranding: createManagedLoginBranding,
  CreateUserPoolClient: createUserPoolClient,
  CreateUserPoolDomain: createUserPoolDomain,
  CreateUserPool: createUserPool,
  DeleteManagedLoginBranding: deleteManagedLoginBranding,
  DeleteUserPoolClient: deleteUserPoolClient,
  DeleteUserPoolDomain: deleteUserPoolDomain,
  DeleteUserPool: deleteUserPool,
  DescribeManagedLoginBrandingByClient: describeManagedLoginBrandingByClient,
  DescribeUserPoolClient: describeUserPoolClient,
  DescribeUserPoolDomain: describeUserPoolDomain,
  DescribeUserPool: describeUserPool,
  ForgotPassword: forgotPassword,
  GetUserPoolMfaConfig: getUserPoolMfaConfig,
  GetUser: getUser,
  GlobalSignOut: globalSignOut,
  InitiateAuth: initiateAuth,
  ListUserPoolClients: listUserPoolClients,
  ListUserPools: listUserPools,
  ListUsers: listUsers,
  ResendConfirmationCode: resendConfirmationCode,
  RespondToAuthChallenge: respondToAuthChallenge,
  RevokeToken: revokeToken,
  SignUp: signUp,
  UpdateUserPoolClient: updateUserPoolClient,
  UpdateUserPoolDomain: updateUserPoolDomain,
  UpdateUserPool: updateUserPool,
}

export type OperationName = keyof typeof operations
