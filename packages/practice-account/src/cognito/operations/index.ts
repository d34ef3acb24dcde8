// The part of Cognito's API that the practice account has: one operation, one file.
import { addCustomAttributes } from './add-custom-attributes.ts'
import { adminConfirmSignUp } from './admin-confirm-sign-up.ts'
import { adminCreateUser } from './admin-create-user.ts'
import { adminDeleteUserAttributes } from './admin-delete-user-attributes.ts'
import { adminDeleteUser } from './admin-delete-user.ts'
import { adminDisableUser } from './admin-disable-user.ts'
import { adminEnableUser } from './admin-enable-user.ts'
import { adminGetUser } from './admin-get-user.ts'
import { adminResetUserPassword } from './admin-reset-user-password.ts'
import { adminSetUserPassword } from './admin-set-user-password.ts'
import { adminUpdateUserAttributes } from './admin-update-user-attributes.ts'
import { adminUserGlobalSignOut } from './admin-user-global-sign-out.ts'
import { changePassword } from './change-password.ts'
import { confirmForgotPassword } from './confirm-forgot-password.ts'
import { confirmSignUp } from './confirm-sign-up.ts'
import { createManagedLoginBranding } from './create-managed-login-branding.ts'
import { createUserPoolClient } from './create-user-pool-client.ts'
import { createUserPoolDomain } from './create-user-pool-domain.ts'
import { createUserPool } from './create-user-pool.ts'
import { deleteManagedLoginBranding } from './delete-managed-login-branding.ts'
import { deleteUserAttributes } from './delete-user-attributes.ts'
import { deleteUserPoolClient } from './delete-user-pool-client.ts'
import { deleteUserPoolDomain } from './delete-user-pool-domain.ts'
import { deleteUserPool } from './delete-user-pool.ts'
import { deleteUser } from './delete-user.ts'
import { describeManagedLoginBrandingByClient } from './describe-managed-login-branding-by-client.ts'
import { describeUserPoolClient } from './describe-user-pool-client.ts'
import { describeUserPoolDomain } from './describe-user-pool-domain.ts'
import { describeUserPool } from './describe-user-pool.ts'
import { forgotPassword } from './forgot-password.ts'
import { getUserAttributeVerificationCode } from './get-user-attribute-verification-code.ts'
import { getUserPoolMfaConfig } from './get-user-pool-mfa-config.ts'
import { getUser } from './get-user.ts'
import { globalSignOut } from './global-sign-out.ts'
import { initiateAuth } from './initiate-auth.ts'
import { listTagsForResource } from './list-tags-for-resource.ts'
import { listUserPoolClients } from './list-user-pool-clients.ts'
import { listUserPools } from './list-user-pools.ts'
import { listUsers } from './list-users.ts'
import { resendConfirmationCode } from './resend-confirmation-code.ts'
import { respondToAuthChallenge } from './respond-to-auth-challenge.ts'
import { revokeToken } from './revoke-token.ts'
import { signUp } from './sign-up.ts'
import { tagResource } from './tag-resource.ts'
import { untagResource } from './untag-resource.ts'
import { updateUserAttributes } from './update-user-attributes.ts'
import { updateUserPoolClient } from './update-user-pool-client.ts'
import { updateUserPoolDomain } from './update-user-pool-domain.ts'
import { updateUserPool } from './update-user-pool.ts'
import { verifyUserAttribute } from './verify-user-attribute.ts'

export const operations = {
  AddCustomAttributes: addCustomAttributes,
  AdminConfirmSignUp: adminConfirmSignUp,
  AdminCreateUser: adminCreateUser,
  AdminDeleteUser: adminDeleteUser,
  AdminDeleteUserAttributes: adminDeleteUserAttributes,
  AdminDisableUser: adminDisableUser,
  AdminEnableUser: adminEnableUser,
  AdminGetUser: adminGetUser,
  AdminResetUserPassword: adminResetUserPassword,
  AdminSetUserPassword: adminSetUserPassword,
  AdminUpdateUserAttributes: adminUpdateUserAttributes,
  AdminUserGlobalSignOut: adminUserGlobalSignOut,
  ChangePassword: changePassword,
  ConfirmForgotPassword: confirmForgotPassword,
  ConfirmSignUp: confirmSignUp,
  CreateManagedLoginBranding: createManagedLoginBranding,
  CreateUserPool: createUserPool,
  CreateUserPoolClient: createUserPoolClient,
  CreateUserPoolDomain: createUserPoolDomain,
  DeleteManagedLoginBranding: deleteManagedLoginBranding,
  DeleteUser: deleteUser,
  DeleteUserAttributes: deleteUserAttributes,
  DeleteUserPool: deleteUserPool,
  DeleteUserPoolClient: deleteUserPoolClient,
  DeleteUserPoolDomain: deleteUserPoolDomain,
  DescribeManagedLoginBrandingByClient: describeManagedLoginBrandingByClient,
  DescribeUserPool: describeUserPool,
  DescribeUserPoolClient: describeUserPoolClient,
  DescribeUserPoolDomain: describeUserPoolDomain,
  ForgotPassword: forgotPassword,
  GetUser: getUser,
  GetUserAttributeVerificationCode: getUserAttributeVerificationCode,
  GetUserPoolMfaConfig: getUserPoolMfaConfig,
  GlobalSignOut: globalSignOut,
  InitiateAuth: initiateAuth,
  ListTagsForResource: listTagsForResource,
  ListUserPoolClients: listUserPoolClients,
  ListUserPools: listUserPools,
  ListUsers: listUsers,
  ResendConfirmationCode: resendConfirmationCode,
  RespondToAuthChallenge: respondToAuthChallenge,
  RevokeToken: revokeToken,
  SignUp: signUp,
  TagResource: tagResource,
  UntagResource: untagResource,
  UpdateUserAttributes: updateUserAttributes,
  UpdateUserPool: updateUserPool,
  UpdateUserPoolClient: updateUserPoolClient,
  UpdateUserPoolDomain: updateUserPoolDomain,
  VerifyUserAttribute: verifyUserAttribute,
}

export type OperationName = keyof typeof operations
