import { writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'

import { format } from '@workbook/i18n'

import messages from './account.en.ts'

/** The whole environment of a learner's function: where AWS is, and keys that only work for this account. */
export function functionSettings(endpoint: string, region: string): Record<string, string> {
  return {
    AWS_ENDPOINT_URL: endpoint,
    AWS_REGION: region,
    AWS_ACCESS_KEY_ID: 'practice',
    AWS_SECRET_ACCESS_KEY: 'practice',
  }
}

/** Writes the files that point any AWS tool of a shell at the practice account. */
export function writeEnvFiles(folder: string, endpoint: string, region: string): void {
  const settings = Object.entries({
    ...functionSettings(endpoint, region),
    AWS_DEFAULT_REGION: region,
    AWS_EC2_METADATA_DISABLED: 'true',
  })
  const cleared = ['AWS_PROFILE', 'AWS_SESSION_TOKEN']
  writeFileSync(
    join(folder, 'practice.env'),
    [
      `# ${format(messages.files.shell, { command: `. ${basename(folder)}/practice.env` })}`,
      `unset ${cleared.join(' ')}`,
      ...settings.map(([name, value]) => `export ${name}=${value}`),
      '',
    ].join('\n'),
  )
  writeFileSync(
    join(folder, 'practice.ps1'),
    [
      `# ${format(messages.files.powerShell, { command: `. ${basename(folder)}/practice.ps1` })}`,
      ...cleared.map((name) => `Remove-Item Env:${name} -ErrorAction SilentlyContinue`),
      ...settings.map(([name, value]) => `$Env:${name} = '${value}'`),
      '',
    ].join('\r\n'),
  )
}
