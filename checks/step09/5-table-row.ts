// Step 9 · Lesson 5: does the table have a row for the user?
import { distance } from 'fastest-levenshtein'

import { defineFact, later, lesson, no, yes } from '@workbook/engine'
import { settings } from '../facts/settings.ts'
import { keyOf, otherKeys, otherTables, rows, table, tableSearch } from '../facts/table.ts'
import { nearestUsers } from './4-confirmed-user.ts'
import placeholders from '../placeholders.en.ts'
import messages from './5-table-row.en.ts'
import { format } from '@workbook/i18n'

const { advice, check, rule } = lesson(messages, placeholders)

/** The stored addresses of the users of lesson 4. */
const emails = defineFact({
  name: "the users' addresses",
  reads: [],
  uses: [nearestUsers],
  gather: async ({ use, wait }) => {
    const found = (await use(nearestUsers)).flatMap(({ email }) => email ?? [])
    return found.length > 0 ? found : wait(messages.found.waitsForVisitor)
  },
  names: ([email]) => ({ email }),
})

const theRows = rows(emails)

export default check(
  { search: tableSearch, table, otherTables, emails, rows: theRows, otherKeys: otherKeys(theRows), settings },

  rule('table', {
    where: '{table} · TableStatus',
    see: 'aws dynamodb describe-table --table-name {table} --query Table.TableStatus',
    evaluate: ({ search, otherTables, settings }) => {
      // You can still read and write a table while it is being updated.
      const ready = search?.TableStatus === 'ACTIVE' || search?.TableStatus === 'UPDATING'
      if (search) return ready ? yes(`${search.TableStatus}`) : no('table-not-ready', `${search.TableStatus}`)
      const similar = otherTables.find((name) => distance(name.toLowerCase(), settings.table.toLowerCase()) <= 2)
      return similar === undefined
        ? no('no-table', format(messages.found.noTable, { table: settings.table }))
        : no('table-misspelt', similar, { otherTable: similar })
    },
  }),

  rule('key', {
    where: '{table} · KeySchema, AttributeDefinitions',
    see: 'aws dynamodb describe-table --table-name {table} --query "Table.[KeySchema,AttributeDefinitions]"',
    evaluate: ({ table }) => {
      const key = keyOf(table).join(messages.found.and)
      return key === 'email (S)' ? yes(key) : no('wrong-key', key)
    },
  }),

  rule('row', {
    where: '{table} · email = {email}',
    see: `aws dynamodb get-item --table-name {table} --key '{"email":{"S":"{email}"}}' --consistent-read`,
    lines: {
      'no-row': [
        'await dynamodb.send(',
        '  new PutItemCommand({',
        '    TableName: myApp.table,',
        '    Item: {',
        '      email: { S: myApp.email },',
        "      first_name: { S: 'Ana' },",
        "      last_name: { S: 'Lopes' },",
        "      age: { N: '17' },",
        '    },',
        '  }),',
        ')',
      ].join('\n'),
      'row-under-another-spelling': 'email: { S: myApp.email },',
    },
    evaluate: ({ rows, otherKeys }) => {
      const found = rows.find(({ item }) => item)
      if (found) return yes(found.email)
      const plain = (key: string) => key.trim().toLowerCase()
      // An equal address isn't another spelling: a scan may still see a row that was deleted a moment ago.
      const other = otherKeys.find((key) => rows.some(({ email }) => email !== key && plain(email) === plain(key)))
      return other === undefined
        ? no('no-row', format(messages.found.noItem, { emails: rows.map(({ email }) => email).join(', ') }))
        : no('row-under-another-spelling', format(messages.found.otherItem, { key: other }), { otherSpelling: other })
    },
  }),

  advice('row-says-something', {
    where: '{table} · email = {email}',
    see: `aws dynamodb get-item --table-name {table} --key '{"email":{"S":"{email}"}}' --consistent-read`,
    lines: { 'row-is-bare': "first_name: { S: 'Ana' },\nlast_name: { S: 'Lopes' },\nage: { N: '17' }," },
    evaluate: ({ rows }) => {
      const items = rows.flatMap(({ item }) => (item ? [Object.keys(item)] : []))
      const fullest = items.toSorted((a, b) => b.length - a.length)[0]
      if (fullest === undefined) return later(messages.found.waitsForRow)
      return fullest.length > 1 ? yes(fullest.join(', ')) : no('row-is-bare', messages.found.onlyEmail)
    },
  }),
)
