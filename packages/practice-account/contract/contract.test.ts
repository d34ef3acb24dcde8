/** Every row, run against the practice account, or against the endpoint in ENDPOINT. */
import { afterAll, describe, expect, test } from 'vitest'

import { openContext, openShared } from './context/open.ts'
import { withoutSecrets } from './expect.ts'
import { topics } from './index.ts'
import { cannotRun, openTarget } from './target.ts'

const target = await openTarget()
const { shared, close: closeShared } = openShared(target)
afterAll(async () => {
  await closeShared()
  await target.close()
})

for (const { title, rows } of topics) {
  // One after the other where the rate of requests matters.
  describe(title, { concurrent: target.isOwn }, () => {
    for (const row of rows) {
      test(row.behaviour, async ({ skip }) => {
        const reason = cannotRun(row, target)
        if (reason !== undefined && target.isOwn) throw new Error(`${row.id} cannot be run here: ${reason}.`)
        if (reason !== undefined) skip(reason)
        const { context, close } = openContext(target, shared)
        const failures = [
          await row.run(context).catch((error: unknown) => error),
          await close().catch((error: unknown) => error),
        ].filter((error) => error !== undefined)
        expect({ row: row.id, failures: failures.map(told) }).toEqual({ row: row.id, failures: [] })
      })
    }
  })
}

/** What went wrong, without the values in an assertion or in an answer of AWS. */
function told(error: unknown): string {
  return withoutSecrets(error instanceof Error ? `${error.name}: ${error.message}` : String(error)).slice(0, 400)
}
