import type { Dynalite } from './dynalite.ts'
import type { Call } from './seed.ts'

/**
 * Finishes what the last process was doing to tables when it ended: dynalite keeps CREATING and DELETING on the disk
 * and a timer in memory, so such a table would stay that way for ever. (Its rows are deleted before it says DELETING.)
 */
export async function settleTables(dynalite: Dynalite, call: Call): Promise<void> {
  const { TableNames = [] } = (await call('ListTables', {})) as { TableNames?: string[] }
  await Promise.all(
    TableNames.map(async (name) => {
      const { Table } = (await call('DescribeTable', { TableName: name })) as { Table?: { TableStatus?: string } }
      if (Table === undefined || Table.TableStatus === 'ACTIVE') return
      await dynalite.setTable(name, Table.TableStatus === 'DELETING' ? null : { ...Table, TableStatus: 'ACTIVE' })
    }),
  )
}
