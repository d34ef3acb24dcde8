import type { Dynalite } from './dynalite.ts'
import type { Call } from './seed.ts'

/**
 * Finishes what the last process was doing to tables when it ended: dynalite keeps CREATING and DELETING on the disk
 * and a timer in memory, so such a table would stay that way for ever. A table that was being deleted may have rows
 * left, so it is deleted once more.
 */
export async function settleTables(dynalite: Dynalite, call: Call): Promise<void> {
  const { TableNames = [] } = (await call('ListTables', {})) as { TableNames?: string[] }
  await Promise.all(
    TableNames.map(async (TableName) => {
      const { Table } = (await call('DescribeTable', { TableName })) as { Table?: { TableStatus?: string } }
      if (Table === undefined || Table.TableStatus === 'ACTIVE') return
      await dynalite.setTable(TableName, { ...Table, TableStatus: 'ACTIVE' })
      if (Table.TableStatus !== 'DELETING') return
      await call('DeleteTable', { TableName })
      await dynalite.setTable(TableName, null)
    }),
  )
}
