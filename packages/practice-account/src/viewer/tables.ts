import { format } from '@workbook/i18n'
import { html } from 'hono/html'

import { PracticeAccountError } from '../errors.ts'
import type { Html } from '../pages/layout.ts'
import type { RunningAccount } from '../server/running-account.ts'
import { table } from './pools.ts'
import messages from './viewer.en.ts'

const MOST_ROWS = 50

interface TableView {
  readonly name: string
  readonly status: string
  readonly keys: readonly string[]
  readonly rows: readonly Record<string, unknown>[]
  readonly more: boolean
}

interface Description {
  Table?: { TableStatus?: string; KeySchema?: { AttributeName: string; KeyType: string }[] }
}

/** The tables with their first rows, or a sentence if there is no DynamoDB. */
export async function readTables(account: RunningAccount): Promise<readonly TableView[] | string> {
  try {
    return await readAll(account)
  } catch (error) {
    if (error instanceof PracticeAccountError) return error.message
    throw error
  }
}

async function readAll({ dynamoDb }: RunningAccount): Promise<readonly TableView[]> {
  const { TableNames = [] } = (await dynamoDb.call('ListTables', {})) as { TableNames?: string[] }
  return Promise.all(
    TableNames.map(async (name): Promise<TableView> => {
      const { Table } = (await dynamoDb.call('DescribeTable', { TableName: name })) as Description
      const scan = (await dynamoDb.call('Scan', { TableName: name, Limit: MOST_ROWS })) as {
        Items?: Record<string, Record<string, unknown>>[]
        LastEvaluatedKey?: unknown
      }
      const keys = (Table?.KeySchema ?? []).map((key) => key.AttributeName)
      const rows = (scan.Items ?? []).map((item) =>
        Object.fromEntries(Object.entries(item).map(([attribute, value]) => [attribute, plain(value)])),
      )
      return { name, status: Table?.TableStatus ?? '', keys, rows, more: scan.LastEvaluatedKey !== undefined }
    }),
  )
}

export function tableSection(view: TableView): Html {
  const said = messages.tables
  const others = [...new Set(view.rows.flatMap((row) => Object.keys(row)))].filter((name) => !view.keys.includes(name))
  const columns = [...view.keys, ...others.toSorted((a, b) => a.localeCompare(b))]
  return html`<section
    class="panel"
    data-key="${view.name}"
    data-announce="${format(said.announce, { name: view.name })}"
  >
    <h3>${view.name} <span class="pill ${view.status === 'ACTIVE' ? 'good' : 'open'}">${view.status}</span></h3>
    <p class="small">${said.key} <code>${view.keys.join(', ')}</code></p>
    ${
      view.rows.length === 0
        ? html`<p class="empty">${said.noRows}</p>`
        : table(
            format(said.rowsOf, { name: view.name }),
            columns,
            view.rows.map((row) => columns.map((column) => String(row[column] ?? ''))),
          )
    }
    ${view.more ? html`<p class="small">${format(said.first, { count: MOST_ROWS })}</p>` : ''}
  </section>`
}

/** A DynamoDB value without its type: {"S": "Jane"} is Jane. */
function plain(value: Record<string, unknown>): string {
  const [inner] = Object.values(value)
  return typeof inner === 'object' ? JSON.stringify(inner) : String(inner)
}
