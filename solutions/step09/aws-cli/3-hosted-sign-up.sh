# Step 9 · Lesson 3 with the AWS CLI.
# #region create-domain
DOMAIN=$(aws cognito-idp describe-user-pool \
  --user-pool-id "$USER_POOL_ID" \
  --query UserPool.Domain --output text)
if [ "$DOMAIN" = None ]; then
  DOMAIN=choco-$(date +%s)
  aws cognito-idp create-user-pool-domain \
    --user-pool-id "$USER_POOL_ID" \
    --domain "$DOMAIN" \
    --managed-login-version 2
fi
# #endregion create-domain

# #region sign-up-url
HOST="https://$DOMAIN.auth.$AWS_REGION.amazoncognito.com"
if [ -n "$AWS_ENDPOINT_URL" ]; then HOST="$AWS_ENDPOINT_URL/auth/$DOMAIN"; fi
echo "$HOST/signup?client_id=$CLIENT_ID&response_type=code&redirect_uri=https%3A%2F%2Fexample.com"
# #endregion sign-up-url

# #region branding-style
aws cognito-idp create-managed-login-branding \
  --user-pool-id "$USER_POOL_ID" \
  --client-id "$CLIENT_ID" \
  --use-cognito-provided-values
# #endregion branding-style
