/** What the facts of `checks/facts/table.ts` wait for. */
export default { waitsFor: { table: 'the table of step 4', key: 'a table with the partition key email' } } as const
