/** `.env`, and `npm run use`, which writes it. */
export default {
  account: 'ACCOUNT is “{value}” in .env or your shell. Write ACCOUNT=practice or ACCOUNT=aws.',
  region: 'AWS_REGION is “{value}” in .env or your shell. A region looks like us-east-1 or eu-central-1.',
  language: 'LANGUAGE is “{value}” in .env or your shell. The workbook speaks {languages}, so this is English.',
  key: '.env holds {name}. Take AWS keys out of it and keep them in an AWS profile (aws configure), or in your shell.',
  misspelt: '.env: there is no setting {name}. Did you mean “{nearest}”?',
  notALine: '.env, line {line}: this is not a setting. Write NAME=value, or put # in front of the line.',
  nothingToWrite: 'Nothing to write into .env as {name}.',
  everyQuote: '{name} has every kind of quote in it; .env cannot hold that.',
  unreadable: '.env cannot be read. Is it a file, and may you read it?',
  unwritable: '.env cannot be written. May you write in this folder, and is there room on the disk?',

  use: {
    sayWhich: 'Say which account: npm run use practice, or npm run use aws.',
    sayWhichNearest: 'Say which account: npm run use practice, or npm run use aws. Did you mean “{nearest}”?',
    empty: 'Say which: npm run use aws -- --profile NAME --region us-east-1.',
    region: 'There is no region “{value}”. A region looks like us-east-1 or eu-central-1.',
    shellWins:
      '.env now says ACCOUNT={account}, but your shell says ACCOUNT={shell}, and the shell wins. Unset it there.',
    aws: '.env now says: AWS, profile {profile}, region {region}.',
    awsDefaultProfile: '.env now says: AWS, the profile that the AWS SDK chooses, region {region}.',
    practice: '.env now says: practice account.',
    notAws: 'But your shell points every AWS tool at {endpoint}, which is NOT AWS. Unset AWS_ENDPOINT_URL there.',
    oldIds: '.env still says {ids}. If that isn’t in this account, empty the line or do its lesson again here.',
    notInPractice: '.env still says {ids}, and the practice account doesn’t have that. To start there: npm run next',
  },
} as const
