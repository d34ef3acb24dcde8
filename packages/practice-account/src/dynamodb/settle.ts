import type { Dynalite } from './dynalite.ts'
import type { Call } from './seed.ts'

/**
 * Finishes what the last process was doing to tables when it ended: dynalite keeps CREATING and DELETING on the disk
 * and a timer in memory, so such a table would stay that way for ever. A table that was being deleted may have rows
 * left, so it is deleted once more.
 */
export async function settleTables(dynalite: Dynalite, call: Call): Promise<void> {
  await Promise.all(
    (await tableNames(call)).map(async (TableName) => {
      const { Table } = (await call('DescribeTable', { TableName })) as { Table?: { TableStatus?: string } }
      if (Table === undefined || Table.TableStatus === 'ACTIVE') return
      await dynalite.setTable(TableName, { ...Table, TableStatus: 'ACTIVE' })
      if (Table.TableStatus !== 'DELETING') return
      await call('DeleteTable', { TableName })
      await dynalite.setTable(TableName, null)
    }),
  )
}

/** Deletes all tables, and waits until none is left. */
export async function deleteTables(call: Call): Promise<void> {
  for (;;) {
    const names = await tableNames(call)
    if (names.length === 0) return
    // A table that is still CREATING or already DELETING refuses: it is asked again in a moment.
    await Promise.all(names.map((TableName) => call('DeleteTable', { TableName })))
    await new Promise((resolve) => setTimeout(resolve, 5))
  }
}

async function tableNames(call: Call): Promise<readonly string[]> {
  const { TableNames = [] } = (await call('ListTables', {})) as { TableNames?: string[] }
  return TableNames
}
