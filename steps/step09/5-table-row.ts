// Step 9 · Lesson 5: put the confirmed user's row into the table.
import { DynamoDBClient, PutItemCommand } from '@aws-sdk/client-dynamodb'

import { myApp } from '../my-app.ts'

const dynamodb = new DynamoDBClient()

// TODO: put an item into myApp.table. Its key is the address that lesson 4 has found.
// TODO: the item also says something about the user: first_name, last_name and age. Each value has a type.

console.log(`Look for ${myApp.email} in the table ${myApp.table}.`)
