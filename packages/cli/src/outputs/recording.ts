/** `--record=FILE` and `--replay=FILE`. */
import { randomUUID } from 'node:crypto'
import { readFile } from 'node:fs/promises'

import {
  type CheckEvent,
  type CheckResult,
  isRecording,
  type RecordedLesson,
  type Recording,
  redactorWith,
  replay,
  type Artifacts,
} from '@workbook/engine'
import { loadChecks, Refusal, type Selection } from '@workbook/workbook'
import { format } from '@workbook/i18n'
import messages from './outputs.en.ts'

/** Collects what a check saw. */
export class Recorder {
  readonly #lessons: RecordedLesson[] = []

  readonly onArtifacts = (lesson: string, artifacts: Artifacts): void => {
    this.#lessons.push({ lesson, ...artifacts })
  }

  /** The recording of the check that came to this result, redacted. */
  text({ step, account, calls }: CheckResult): string {
    const recording: Recording = { recording: 1, step, account, lessons: this.#lessons, calls }
    return `${JSON.stringify(redactorWith(randomUUID())(recording), null, 2)}\n`
  }
}

/** Judges a recording again. @throws Refusal for a file that is none, or not of these lessons. */
export async function* replayFile(file: string, { lessons }: Selection): AsyncGenerator<CheckEvent, void> {
  const recording = await read(file)
  const recorded = lessons.filter(({ id }) => recording.lessons.some(({ lesson }) => lesson === id))
  if (recorded.length === 0) {
    throw new Refusal(
      format(messages.noSuchLesson, { file, lessons: recording.lessons.map(({ lesson }) => lesson).join(', ') }),
    )
  }
  yield* replay(recording, await loadChecks({ step: recording.step, lessons: recorded }))
}

async function read(file: string): Promise<Recording> {
  let recording: unknown
  try {
    recording = JSON.parse(await readFile(file, 'utf8'))
  } catch (cause) {
    throw new Refusal(format(messages.unreadable, { file }), 'wrong-use', { cause })
  }
  if (!isRecording(recording)) throw new Refusal(format(messages.noRecording, { file }))
  return recording
}
