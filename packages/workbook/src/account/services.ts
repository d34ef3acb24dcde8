/** The AWS services that checks read: `checks/services/`, and the one that the engine itself asks. */
import { readdirSync } from 'node:fs'
import { join } from 'node:path'

import { type Service, sts } from '@workbook/engine'

import { ROOT } from '../places.ts'

/** All of them, by the names of their files. */
export async function allServices(): Promise<readonly Service[]> {
  const names = readdirSync(join(ROOT, 'checks', 'services')).map((file) => file.replace(/\.ts$/, ''))
  const loaded = names.map(async (name) => {
    const { default: service } = (await import(`../../../../checks/services/${name}.ts`)) as { default: Service }
    return service
  })
  return [...(await Promise.all(loaded)), sts]
}
