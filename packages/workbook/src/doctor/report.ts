/** A report that a learner can show to anyone: what the doctor and the checks say, and nothing about a person. */
import { randomUUID } from 'node:crypto'
import { mkdir, writeFile } from 'node:fs/promises'
import { homedir } from 'node:os'
import { join } from 'node:path'

import { type CheckResult, redactorWith } from '@workbook/engine'
import { createUnderFreeName, PRIVATE } from '../files.ts'
import { formatDateForFileName } from '../format-date.ts'
import { Refusal } from '../refusal.ts'
import { type Finding, textOfFindings } from './finding.ts'
import { format } from '@workbook/i18n'
import messages from './doctor.en.ts'

/** What goes into a report. A check that could not begin is there with the sentence that it said. */
export interface ReportParts {
  readonly findings: readonly Finding[]
  readonly checks: readonly (CheckResult | string)[]
  /** The learner's own folders, which may carry a name. */
  readonly folders?: readonly string[]
}

/** The report as Markdown, redacted. */
export function reportText({ findings, checks, folders = [homedir()] }: ReportParts): string {
  const { report: says } = messages
  const redact = redactorWith(randomUUID())
  const safe = (text: string) => shorten(redact(withoutFolders(text, folders)))
  const json = (check: CheckResult | string) =>
    typeof check === 'string' ? check : JSON.stringify(redact(check), null, 2)
  return [
    says.title,
    '',
    says.what,
    '',
    says.write,
    '',
    says.doctor,
    '',
    '```text',
    safe(textOfFindings(findings)),
    '```',
    '',
    says.check,
    '',
    ...checks.flatMap((check) => ['```json', safe(json(check)), '```', '']),
  ].join('\n')
}

/** Writes it into `folder`, and overwrites nothing. Returns its file. */
export async function writeReport(text: string, folder: string, now: Date): Promise<string> {
  try {
    await mkdir(folder, { recursive: true, mode: 0o700 })
    const name = join(folder, `report-${formatDateForFileName(now)}`)
    return await createUnderFreeName(name, '.md', (file) => writeFile(file, text, { flag: 'wx', mode: PRIVATE }))
  } catch (cause) {
    throw new Refusal(format(messages.report.unwritable, { folder }), 'cannot-check', { cause })
  }
}

const withoutFolders = (text: string, folders: readonly string[]) =>
  folders.filter((each) => each.length > 1).reduce((all, folder) => all.replaceAll(folder, '~'), text)

/** The first letters of an id are enough to tell ids apart. AWS keys are hidden altogether. */
const shorten = (text: string): string =>
  text
    .replace(/\b(?:AKIA|ASIA)[A-Z0-9]{8,}\b/g, 'hidden')
    .replace(/\b([a-z]{2,}(?:-[a-z]+)+-\d+_[0-9A-Za-z]{3})[0-9A-Za-z]+/g, '$1…')
    .replace(/\b([a-z0-9]{4})[a-z0-9]{22}\b/g, '$1…')
    .replace(/\b([0-9a-f]{4})[0-9a-f]{4}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\b/g, '$1…')
