/** A shell in which AWS is somewhere on this machine. */
export const onAws = (endpoint: string) => ({
  ACCOUNT: 'aws',
  AWS_ENDPOINT_URL: endpoint,
  AWS_ACCESS_KEY_ID: 'AKIAEXAMPLE',
  AWS_SECRET_ACCESS_KEY: 'a-secret-key',
})
