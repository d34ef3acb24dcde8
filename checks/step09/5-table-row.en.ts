import type { LessonMessages } from '@workbook/engine'

export default {
  title: 'Put the user’s row into the table',
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
      title: 'The table from step 4 exists',
      expected: 'a table {table} in this region with the status ACTIVE',
      causes: {
        'no-table': {
          symptom: 'The table isn’t in this region of this account.',
          why: 'Step 4 of the course creates it. Pool and table belong in the same region.',
          hint: 'The practice account has the table from the start. In your own AWS account you create it once; it needs a name and a partition key, nothing more.',
          fix: {
            console:
              'DynamoDB › Tables. Look at the region in the top right corner. If the table is nowhere: Create table, partition key email, String.',
            command:
              'aws dynamodb create-table --table-name {table} --billing-mode PAY_PER_REQUEST --attribute-definitions AttributeName=email,AttributeType=S --key-schema AttributeName=email,KeyType=HASH',
          },
        },
        'table-misspelt': {
          symptom: 'There is a table with almost this name.',
          why: 'Table names must match exactly, in the code of the later steps too.',
          hint: 'You can’t rename a table. Either your code uses the name that the table has, or you create a table with the right name.',
          fix: {
            console: 'DynamoDB › Tables › Create table: {table}, partition key email, String.',
            command: 'In .env set TABLE={otherTable}, or create a table {table} as in step 4.',
          },
        },
        'table-not-ready': {
          symptom: 'The table isn’t ready: AWS is still creating or deleting it.',
          why: 'A new table takes a few seconds before you can write to it.',
          hint: 'There is nothing to change. The status becomes ACTIVE by itself.',
          fix: {
            console: 'DynamoDB › Tables: wait until the status is Active.',
            command: 'Wait a few seconds, then run: npm run check step09/5',
          },
        },
      },
    },
    key: {
      title: 'The e-mail address is the table’s key',
      expected: 'the partition key email (S) and no sort key',
      causes: {
        'wrong-key': {
          symptom: 'The key of the table isn’t email, a String, alone.',
          why: 'The app looks people up by e-mail address. With another name, another type or a sort key it can’t, and you can’t change the key of a table.',
          hint: 'GetItem needs the whole key, and your app only knows the address. So the key has to be the address and nothing else.',
          fix: {
            console:
              'DynamoDB › Tables: delete the table, then Create table: {table}, partition key email, String, no sort key.',
            command:
              'In .env set TABLE to a new name, and create that table as in step 4: partition key email, String, no sort key.',
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
          why: 'Cognito knows who signed in. What your app knows about that person is in this row.',
          hint: 'Your file has to send one command: PutItem. It needs the name of the table and an item, and the item needs at least the key.',
          fix: {
            console:
              'DynamoDB › Explore items › {table} › Create item: email = {email}, then first_name, last_name, age.',
            command:
              "In steps/step09/5-table-row.ts send a PutItemCommand with TableName and Item. In the item each value has its type: '{' S: … '}' for text, '{' N: … '}' for a number. Then run: npm run step step09/5",
          },
        },
        'row-under-another-spelling': {
          symptom: 'There is a row for this address, but it is spelt differently.',
          why: 'To DynamoDB, other capital letters or a space make another key, so your app would never find the row.',
          hint: 'Don’t type the address into your code. Take it from where lesson 4 put it: then both spellings are the same by themselves.',
          fix: {
            console:
              'DynamoDB › Explore items › {table}: create an item with exactly {email}, then delete the other one.',
            command:
              'In steps/step09/5-table-row.ts use myApp.email for the key instead of an address that you typed, then run: npm run step step09/5',
          },
        },
      },
    },
    'row-says-something': {
      title: 'The row says something about the user',
      expected: 'an item with more than its key',
      causes: {
        'row-is-bare': {
          symptom: 'The row has nothing but its key.',
          why: 'Later your app greets people by name. The rows from step 4 have first_name, last_name and age.',
          hint: "Each attribute has a type: S for text (String), N for a number, as in '{' S: … '}'. A number is written in quotes too.",
          fix: {
            console: 'DynamoDB › Explore items › {table} › the item › Add new attribute.',
            command:
              'In steps/step09/5-table-row.ts add first_name, last_name and age to the item, then run: npm run step step09/5',
          },
        },
      },
    },
  },
} as const satisfies LessonMessages
