// Helpers for tests without AWS calls: loading the SDK takes half a second.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { onTestFinished } from 'vitest'

/** Runs something at the end: `onTestFinished` for one test, `afterAll` for what a file shares. */
export type AtTheEnd = (work: () => Promise<void> | void) => void

export function freshFolder(atTheEnd: AtTheEnd = onTestFinished): string {
  const folder = mkdtempSync(join(tmpdir(), 'workbook-'))
  atTheEnd(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

/** The name of the error that a call ends with, and its text. */
export async function errorOf(call: Promise<unknown>): Promise<{ name: string; message: string }> {
  const error = (await call.then(
    () => undefined,
    (reason: unknown) => reason,
  )) as { name: string; message: string } | undefined
  return { name: error?.name ?? 'no error', message: error?.message ?? '' }
}
