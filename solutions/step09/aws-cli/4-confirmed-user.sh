# Step 9 · Lesson 4 with the AWS CLI.
# #region find-user
aws cognito-idp list-users \
  --user-pool-id "$USER_POOL_ID" \
  --query 'Users[].[UserStatus, Attributes[?Name==`email`].Value | [0], Attributes[?Name==`email_verified`].Value | [0]]' \
  --output text
# #endregion find-user
