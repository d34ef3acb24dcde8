import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'

import { fetchPeer } from '../peer.ts'

/** The programs of cognito-local and dynalite, or undefined if npm can't fetch them; `say` gets a message about it. */
export async function fetchPeers(say: (line: string) => void) {
  try {
    const folder = await fetchPeer('cognito-local@5.3.0', 'dynalite@4.0.0')
    const modules = join(folder, 'node_modules')
    return {
      cognitoLocal: join(modules, 'cognito-local', 'lib', 'bin', 'start.js'),
      dynalite: join(modules, 'dynalite', 'cli.js'),
    }
  } catch {
    say('The peers could not be fetched (no network?): cognito-local and dynalite are left out.')
    return undefined
  }
}

/** Whether a program is on the PATH. */
export const onPath = (program: string): boolean =>
  (process.env.PATH ?? '').split(delimiter).some((folder) => existsSync(join(folder, program)))
