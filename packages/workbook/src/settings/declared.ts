/** The settings that steps declare: `checks/<step>/settings.ts`. A later step uses those of earlier ones too. */
import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'

import type { SettingDeclarations, Settings } from '@workbook/engine'

import { ROOT } from '../places.ts'

/** What all steps declare. */
export async function allSettings(): Promise<SettingDeclarations> {
  const checks = join(ROOT, 'checks')
  const steps = readdirSync(checks).filter((name) => existsSync(join(checks, name, 'settings.ts')))
  const loaded = steps.map(async (step) => {
    const { default: declared } = (await import(`../../../../checks/${step}/settings.ts`)) as {
      default: SettingDeclarations
    }
    return declared
  })
  return Object.assign({}, ...(await Promise.all(loaded))) as SettingDeclarations
}

/** These settings, with what counts where nothing is said. */
export const withDefaults = (
  declared: SettingDeclarations,
  given: Partial<Settings> & { readonly region: string },
): Settings =>
  ({
    ...Object.fromEntries(
      Object.entries(declared).flatMap(([name, { otherwise }]) => (otherwise === undefined ? [] : [[name, otherwise]])),
    ),
    ...given,
  }) as Settings
