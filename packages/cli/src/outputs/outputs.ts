/** Where a result goes besides the screen: files that were asked for, and the page of a GitHub Actions run. */
import { randomUUID } from 'node:crypto'
import { appendFile, writeFile } from 'node:fs/promises'

import { annotations, type CheckResult, EXIT, junit, type RecordedLesson, stepSummary } from '@workbook/engine'
import { recordingText, Refusal } from '@workbook/workbook'
import { printError } from '../terminal.ts'
import { format } from '@workbook/i18n'
import messages from './outputs.en.ts'

/** What was asked for with a check. */
export interface Asked {
  readonly json?: boolean | undefined
  readonly junit?: string | undefined
  readonly record?: string | undefined
  readonly replay?: string | undefined
  readonly watch?: boolean | undefined
}

/** @throws Refusal for flags without a file or that do not go together, before the check begins. */
export function requireFileNames({ junit, record, replay, watch }: Asked): void {
  for (const [flag, file] of Object.entries({ junit, record, replay })) {
    if (file === '') throw new Refusal(format(messages.sayFile, { flag }))
  }
  if (watch && (junit ?? record ?? replay) !== undefined) {
    throw new Refusal(messages.watchIsMany)
  }
  if (record !== undefined && replay !== undefined) throw new Refusal(messages.recordOrReplay)
}

const onGitHub = () => process.env.GITHUB_ACTIONS === 'true'

/** Resumes what `quietGitHub` stopped; it cannot be guessed. */
const RESUME = randomUUID()

/** The text contains names from the account: until it ends, no line of it is a command to GitHub. */
export function quietGitHub({ json }: Asked): void {
  if (onGitHub() && !json) process.stdout.write(`::stop-commands::${RESUME}\n`)
}

/**
 * Writes what was asked for, after the result was printed. Prints a sentence for each file that could not be written,
 * still writes the others, and then returns the exit code of wrong use.
 */
export async function finishOutputs(
  result: CheckResult,
  asked: Asked,
  lessons: readonly RecordedLesson[],
): Promise<number | undefined> {
  const { GITHUB_STEP_SUMMARY: summary } = process.env
  // GitHub reads both streams; --json promises JSON and nothing else on the first.
  if (onGitHub() && asked.json) process.stderr.write(annotations(result))
  else if (onGitHub()) process.stdout.write(`::${RESUME}::\n${annotations(result)}`)
  const written = await Promise.all([
    asked.junit === undefined || attempt(asked.junit, writeFile(asked.junit, junit(result))),
    asked.record === undefined ||
      attempt(asked.record, writeFile(asked.record, recordingText(result, lessons), { mode: 0o600 })),
    !onGitHub() || !summary || attempt(summary, appendFile(summary, stepSummary(result))),
  ])
  return written.every(Boolean) ? undefined : EXIT['wrong-use']
}

async function attempt(file: string, write: Promise<void>): Promise<boolean> {
  try {
    await write
    return true
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown'
    printError(format(messages.unwritable, { file, code }))
    return false
  }
}
