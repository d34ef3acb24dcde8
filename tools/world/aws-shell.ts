/** The variables of a shell in which the AWS CLI talks to a practice account and ignores this machine's own AWS settings. */
export const awsShell = (
  { endpoint, region }: { readonly endpoint: string; readonly region: string },
  home = '/nonexistent',
): NodeJS.ProcessEnv => ({
  PATH: process.env.PATH,
  HOME: home,
  AWS_PAGER: '',
  AWS_ENDPOINT_URL: endpoint,
  AWS_REGION: region,
  AWS_DEFAULT_REGION: region,
  AWS_ACCESS_KEY_ID: 'practice',
  AWS_SECRET_ACCESS_KEY: 'practice',
  AWS_EC2_METADATA_DISABLED: 'true',
})
