/** The settings that steps declare: `checks/<step>/settings.ts`. */
import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'

import type { SettingDeclarations, Settings } from '@workbook/engine'

import { ROOT } from '../places.ts'

/** What one step declares; nothing where it has no settings of its own. */
export async function settingsOfStep(step: string): Promise<SettingDeclarations> {
  if (!existsSync(join(ROOT, 'checks', step, 'settings.ts'))) return {}
  const { default: declared } = (await import(`../../../../checks/${step}/settings.ts`)) as {
    default: SettingDeclarations
  }
  return declared
}

/** What all steps declare. */
export async function allSettings(): Promise<SettingDeclarations> {
  const steps = readdirSync(join(ROOT, 'checks'), { withFileTypes: true }).filter((entry) => entry.isDirectory())
  return Object.assign({}, ...(await Promise.all(steps.map(({ name }) => settingsOfStep(name))))) as SettingDeclarations
}

/** These settings, with what counts where nothing is said. */
export const withDefaults = (declared: SettingDeclarations, given: Partial<Settings> & { region: string }): Settings =>
  ({
    ...Object.fromEntries(
      Object.entries(declared).flatMap(([name, { otherwise }]) => (otherwise === undefined ? [] : [[name, otherwise]])),
    ),
    ...given,
  }) as Settings
