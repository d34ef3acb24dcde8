# Step 9 · Clean-up with the AWS CLI. USER_POOL_ID and EMAIL say what is yours.
# #region delete-domain
DOMAIN=$(aws cognito-idp describe-user-pool \
  --user-pool-id "$USER_POOL_ID" \
  --query UserPool.Domain --output text)
if [ "$DOMAIN" != None ]; then
  aws cognito-idp delete-user-pool-domain --user-pool-id "$USER_POOL_ID" --domain "$DOMAIN"
fi
# #endregion delete-domain

# #region switch-off-protection
PROTECTION=$(aws cognito-idp describe-user-pool \
  --user-pool-id "$USER_POOL_ID" \
  --query UserPool.DeletionProtection --output text)
if [ "$PROTECTION" = ACTIVE ]; then
  # This sets everything that it does not name to its default: only for a pool that goes in the next line.
  aws cognito-idp update-user-pool --user-pool-id "$USER_POOL_ID" --deletion-protection INACTIVE
fi
# #endregion switch-off-protection

# #region delete-pool
aws cognito-idp delete-user-pool --user-pool-id "$USER_POOL_ID"
# #endregion delete-pool

# #region delete-row
aws dynamodb delete-item \
  --table-name chocolate_user \
  --key "{\"email\":{\"S\":\"$EMAIL\"}}"
# #endregion delete-row

# #region look
echo "Pools left: $(aws cognito-idp list-user-pools --max-results 60 \
  --query "length(UserPools[?Id=='$USER_POOL_ID'])")"
if [ "$DOMAIN" != None ]; then
  echo "Its domain belongs to: $(aws cognito-idp describe-user-pool-domain --domain "$DOMAIN" \
    --query 'not_null(DomainDescription.UserPoolId, `nobody`)' --output text)"
fi
echo "Its row: $(aws dynamodb get-item --table-name chocolate_user --consistent-read \
  --key "{\"email\":{\"S\":\"$EMAIL\"}}" \
  --query 'not_null(Item.email.S, `none`)' --output text)"
# #endregion look
