/** The settings that steps declare: `checks/<step>/settings.ts`. A later step uses those of earlier ones too. */
import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'

import type { SettingDeclarations, Settings } from '@workbook/engine'

import { ROOT } from '../places.ts'

let declared: Promise<SettingDeclarations> | undefined

/** What all steps declare: read once, since a command asks for it more than once. */
export const allSettings = (): Promise<SettingDeclarations> => (declared ??= readAll())

async function readAll(): Promise<SettingDeclarations> {
  const checks = join(ROOT, 'checks')
  const steps = readdirSync(checks).filter((name) => existsSync(join(checks, name, 'settings.ts')))
  const loaded = steps.map(async (step) => {
    const { default: settings } = (await import(`../../../../checks/${step}/settings.ts`)) as {
      default: SettingDeclarations
    }
    return settings
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
