/** `.env`, and `npm run use`, which writes it. */
export default {
  account: 'ACCOUNT is “{value}” in .env or your shell. Write ACCOUNT=practice or ACCOUNT=aws.',
  region: 'AWS_REGION is “{value}” in .env or your shell. A region looks like us-east-1 or eu-central-1.',
  language: 'LANGUAGE is “{value}” in .env or your shell. The workbook only speaks {languages}, so you get English.',
  key: '.env has {name} in it. Take AWS keys out of .env and keep them in an AWS profile (aws configure) or in your shell.',
  misspelt: '.env: there’s no setting {name}. Did you mean “{nearest}”?',
  notALine: '.env, line {line}: this isn’t a setting. Write NAME=value, or put # in front of the line.',
  overruled:
    'Your shell says {name}={shell}, and that counts. In .env it is {file}. To use .env, open a new terminal or type: unset {name}',
  overruledEmpty:
    'Your shell says {name}={shell}, and that counts. In .env it is empty. To use .env, open a new terminal or type: unset {name}',
  nothingToWrite: 'There’s no value to write into .env as {name}.',
  everyQuote: '{name} has every kind of quotation mark in it, and .env can’t hold that.',
  unreadable: 'Can’t read .env. Is it a file, and are you allowed to read it?',
  unwritable: 'Can’t write .env. Are you allowed to write to this folder, and is there space on the disk?',

  use: {
    sayWhich: 'Which account? Type npm run use practice or npm run use aws.',
    sayWhichNearest: 'Which account? Type npm run use practice or npm run use aws. Did you mean “{nearest}”?',
    empty: 'Which one? Write npm run use aws -- --profile NAME --region us-east-1.',
    region: 'There’s no region “{value}”. A region looks like us-east-1 or eu-central-1.',
    shellWins:
      '.env now says ACCOUNT={account}, but your shell says ACCOUNT={shell}, and the shell wins. Type: unset ACCOUNT',
    aws: '.env now says: AWS, profile {profile}, region {region}.',
    awsDefaultProfile: '.env now says: AWS, your default profile, region {region}.',
    practice: '.env now says: practice account.',
    notAws: 'But your shell sends every AWS tool to {endpoint}, which is NOT AWS. Type: unset AWS_ENDPOINT_URL',
    oldIds: '.env still says {ids}. If that isn’t in this account, empty the line or do its lesson again here.',
    notInPractice: '.env still says {ids}, and the practice account doesn’t have that. To start there: npm run next',
  },
} as const
