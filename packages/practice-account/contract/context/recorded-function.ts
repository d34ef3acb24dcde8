import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

import type { RecordedFunction } from './context.ts'

/** Puts a function into the folder of the triggers' functions. It writes every event to a file beside it. */
export async function recordFunctionIn(
  folder: string | undefined,
  name: string,
  error?: string,
): Promise<RecordedFunction> {
  if (folder === undefined) throw new Error('This endpoint runs no functions from a folder.')
  const kept = join(folder, `${name}.events`)
  await mkdir(folder, { recursive: true })
  await writeFile(kept, '')
  const ending = error === undefined ? 'return event' : `throw new Error(${JSON.stringify(error)})`
  await writeFile(
    join(folder, `${name}.mjs`),
    `import { appendFileSync } from 'node:fs'
export const handler = (event) => {
  appendFileSync(${JSON.stringify(kept)}, JSON.stringify(event) + '\\n')
  ${ending}
}
`,
  )
  return {
    arn: `arn:aws:lambda:us-east-1:000000000000:function:${name}`,
    events: async () =>
      (await readFile(kept, 'utf8'))
        .split('\n')
        .filter(Boolean)
        .map((line) => JSON.parse(line) as Readonly<Record<string, unknown>>),
  }
}
