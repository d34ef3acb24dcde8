import type { LessonMessages } from '@workbook/engine'

export default {
  title: "Put the user's row into the table",
  question: 'Does the table have a row for the user?',
  found: {
    noTable: 'no table {table}',
    and: ' and ',
    noItem: 'no item for {emails}',
    otherItem: 'an item for “{key}”',
    onlyEmail: 'only email',
    waitsForVisitor: 'a visitor who signed up',
    waitsForRow: 'a row',
  },
  rules: {
    table: {
      title: 'The table of step 4 is there',
      expected: 'a table {table} in this region with the status ACTIVE',
      causes: {
        'no-table': {
          symptom: 'The table is not in this region of this account.',
          why: 'Step 4 made it; pool and table belong in one region.',
          fix: {
            console:
              'DynamoDB › Tables. Look at the region in the top right corner; if it is nowhere: Create table, partition key email, String.',
            command:
              'aws dynamodb create-table --table-name {table} --billing-mode PAY_PER_REQUEST --attribute-definitions AttributeName=email,AttributeType=S --key-schema AttributeName=email,KeyType=HASH',
          },
        },
        'table-misspelt': {
          symptom: 'There is a table with almost this name.',
          why: 'Table names must match letter by letter, also for the code of the later steps.',
          fix: {
            console: 'DynamoDB › Tables › Create table: {table}, partition key email, String.',
            command: 'In .env set TABLE={otherTable}, or make a table {table} as in step 4.',
          },
        },
        'table-not-ready': {
          symptom: 'The table is not ready: AWS is still making it, or deleting it.',
          why: 'A table takes a few seconds before it can be written to.',
          fix: {
            console: 'DynamoDB › Tables: wait until the status is Active.',
            command: 'Wait a few seconds, then run: npm run check step09/5',
          },
        },
      },
    },
    key: {
      title: 'The table is keyed by e-mail address',
      expected: 'the partition key email (S) and no sort key',
      causes: {
        'wrong-key': {
          symptom: 'The key of the table is not email, a String, alone.',
          why: 'The app looks a person up by e-mail address; another name, type or a sort key makes that impossible, and a key cannot be changed.',
          fix: {
            console:
              'DynamoDB › Tables: delete the table, then Create table: {table}, partition key email, String, no sort key.',
            command:
              'In .env set TABLE to a new name and make that table as in step 4: partition key email, String, no sort key.',
          },
        },
      },
    },
    row: {
      title: 'The user has a row',
      expected: 'an item whose key is exactly {email}',
      causes: {
        'no-row': {
          symptom: 'The table has no row for the user.',
          why: 'Cognito knows who signed in; what the app knows about that person stands in this row.',
          fix: {
            console:
              'DynamoDB › Explore items › {table} › Create item: email = {email}, then first_name, last_name, age.',
            command: 'Fill in the TODOs in steps/step09/5-table-row.ts, then run: npm run step step09/5',
          },
        },
        'row-under-another-spelling': {
          symptom: 'There is a row for this address, but spelt differently.',
          why: 'To DynamoDB capital letters and spaces make another key, and the row is never found.',
          fix: {
            console:
              'DynamoDB › Explore items › {table}: create an item with exactly {email}, then delete the other one.',
            command: 'npm run step step09/5 writes the row under the address that Cognito has stored.',
          },
        },
      },
    },
    'row-says-something': {
      title: 'The row says something about the user',
      expected: 'an item with more than its key',
      causes: {
        'row-is-bare': {
          symptom: 'The row holds nothing but its key.',
          why: 'Later steps greet people by name: first_name, last_name and age are what step 4 used.',
          fix: {
            console: 'DynamoDB › Explore items › {table} › the item › Add new attribute.',
            command: 'Put an item with first_name, last_name and age, as in solutions/step09/5-table-row.ts.',
          },
        },
      },
    },
  },
} as const satisfies LessonMessages
