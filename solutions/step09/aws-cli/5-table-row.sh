# Step 9 · Lesson 5 with the AWS CLI. EMAIL is the address that the pool has stored.
# #region put-row
aws dynamodb put-item \
  --table-name chocolate_user \
  --item "{\"email\":{\"S\":\"$EMAIL\"},\"first_name\":{\"S\":\"Ana\"},\"last_name\":{\"S\":\"Lopes\"},\"age\":{\"N\":\"17\"}}" \
  --condition-expression 'attribute_not_exists(email)'
# #endregion put-row
