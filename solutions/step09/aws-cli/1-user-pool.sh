# Step 9 · Lesson 1 with the AWS CLI.
# #region create-pool
USER_POOL_ID=$(aws cognito-idp create-user-pool \
  --pool-name chocolate-user-pool \
  --username-attributes email \
  --username-configuration CaseSensitive=false \
  --auto-verified-attributes email \
  --verification-message-template DefaultEmailOption=CONFIRM_WITH_LINK \
  --admin-create-user-config AllowAdminCreateUserOnly=false \
  --query UserPool.Id --output text)
echo "USER_POOL_ID=$USER_POOL_ID"
# #endregion create-pool
