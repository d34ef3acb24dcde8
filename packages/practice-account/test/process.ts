import { onTestFinished } from 'vitest'

import { hold, type Held } from '../../../tools/torture/process.ts'

export { kill } from '../../../tools/torture/process.ts'

/** Starts a process that opens the account, and resolves with its output: its address, or the reason why it could not. */
export async function startHolder(folder: string, stay = true): Promise<Held> {
  const held = await hold(folder, stay)
  onTestFinished(() => void held.child.kill('SIGKILL'))
  return held
}
