/** A recorded check: what was gathered, redacted, so that another person can evaluate it again without the account. */
import { randomUUID } from 'node:crypto'
import { readFile } from 'node:fs/promises'

import {
  type CheckEvent,
  type CheckResult,
  type RecordedLesson,
  type Recording,
  redactorWith,
  replay,
} from '@workbook/engine'
import { loadChecks, type Selection } from '../lessons/lessons.ts'
import { parseJson } from '../parse-json.ts'
import { Refusal } from '../refusal.ts'
import { recordingSchema } from './recording-schema.ts'
import { format } from '@workbook/i18n'
import messages from './recording.en.ts'

/** The recording of the check that came to this result from these artifacts, redacted. */
export function recordingText({ step, account, calls }: CheckResult, lessons: readonly RecordedLesson[]): string {
  const recording: Recording = { recording: 1, step, account, lessons, calls }
  return `${JSON.stringify(redactorWith(randomUUID())(recording), null, 2)}\n`
}

/** Reads a recording. @throws Refusal for a file that is none. */
export async function readRecording(file: string): Promise<Recording> {
  const text = await readFile(file, 'utf8').catch((cause: unknown) => {
    throw new Refusal(format(messages.unreadable, { file }), 'wrong-use', { cause })
  })
  const recording = parseJson(recordingSchema, text)
  if (recording === undefined) throw new Refusal(format(messages.noRecording, { file }))
  return recording
}

/** Evaluates a recording with today's rules. @throws Refusal for a file that is none, or holds none of these lessons. */
export async function* replayRecording(file: string, { lessons }: Selection): AsyncGenerator<CheckEvent, void> {
  const recording = await readRecording(file)
  const recorded = lessons.filter(({ id }) => recording.lessons.some(({ lesson }) => lesson === id))
  if (recorded.length === 0) {
    const there = recording.lessons.map(({ lesson }) => lesson).join(', ')
    throw new Refusal(
      there === '' ? format(messages.empty, { file }) : format(messages.noSuchLesson, { file, lessons: there }),
    )
  }
  yield* replay(recording, await loadChecks({ step: recording.step, lessons: recorded }))
}
