/** Runs the real check of step 9 on an endpoint, as the command does, and keeps everything it reports. */
import { PLAIN } from '../src/report/palette.ts'
import { textOf } from '../src/report/text.ts'
import type { CheckResult } from '../src/result.ts'
import { type CheckRequest, runCheck } from '../src/run.ts'
import { checkRequestOf, select } from '@workbook/workbook'
import { rulesOf } from '../../../tools/world/check.ts'

const REGION = 'us-east-1'
const CREDENTIALS = { accessKeyId: 'AKIAEXAMPLE', secretAccessKey: 'a-secret-key' }

/** What a test may change. */
export type Different = Partial<Omit<CheckRequest, 'settings'>> & {
  readonly settings?: Partial<CheckRequest['settings']>
}

export interface CheckedAtEndpoint {
  readonly result: CheckResult
  /** As a learner reads it, without colour. */
  readonly text: string
}

/** Checks `endpoint` as if it were AWS (`kind: 'aws'`), unless the test says otherwise. */
export async function checkStep09(endpoint: string, different: Different = {}): Promise<CheckedAtEndpoint> {
  const place = { region: REGION, endpoint, credentials: CREDENTIALS }
  const target = { kind: 'aws', place, endpoint, ...different } as const
  const { settings, ...rest } = different
  const request = { ...(await checkRequestOf(select(['step09']), target, settings)), ...rest }
  const toText = textOf({ palette: PLAIN, width: 80 })
  let text = ''
  for await (const event of runCheck(request)) {
    text += toText(event)
    if (event.type === 'end') return { result: event.result, text }
  }
  throw new Error('The check ended without a result.')
}

/** The causes of everything that could not be checked, each once. */
export const problemsOf = (result: CheckResult): readonly string[] => [
  ...new Set(rulesOf(result).flatMap((each) => (each.status === 'cannot-check' ? [each.cause] : []))),
]
