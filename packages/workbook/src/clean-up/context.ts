/** Everything that a clean-up works with, opened together and closed together. */
import { accountLine, type ProblemContext, problemText, runIdentity, type Settings } from '@workbook/engine'
import type { Account } from '../account/account.ts'
import type { AppSettings } from '../settings/settings.ts'
import type { DeclaredCleanUp } from './declared.ts'
import { accountName, type Note, NoteFile } from './note.ts'
import { couldNotLook, Reader } from './reader.ts'
import type { Waiting } from './remove.ts'
import { LeftoverTexts } from './text.ts'
import { openWriteClients, type WriteClients } from './write-clients.ts'

/** Asks the learner a question and returns what was typed; the end of the input is an empty answer. */
export type Ask = (question: string) => Promise<string>

/** What the caller gives. */
export interface CleanUpOptions {
  readonly declared: DeclaredCleanUp
  readonly settings: AppSettings
  readonly account: Account
  /** The learner's `.env` and `.workbook/`. */
  readonly envFile: string
  readonly workbook: string
  /** Undefined where there is no terminal in which the learner could answer. */
  readonly ask: Ask | undefined
  /** Delete without a typed yes. */
  readonly yes: boolean
  readonly print: (line: string) => void
  readonly waiting: Waiting
  readonly now: Date
  /** Kinds to delete although another step made them. */
  readonly also: readonly string[]
}

export interface CleanUpContext extends CleanUpOptions {
  /** The settings of the app, in the region of the account. */
  readonly app: Settings
  readonly texts: LeftoverTexts
  readonly reader: Reader
  readonly writers: WriteClients
  readonly noteFile: NoteFile
  readonly note: Note | undefined
}

/** Prints which account this is, opens everything, and closes it after `work`. @throws Refusal as `Reader` does. */
export async function withCleanUpContext(
  options: CleanUpOptions,
  work: (context: CleanUpContext) => Promise<number>,
): Promise<number> {
  const { account, settings, declared, print } = options
  const { account: checked, problem } = await runIdentity(account)
  print(`${accountLine(checked)}\n`)
  if (problem) throw couldNotLook(problemText(problem, { region: checked.region }))
  const where: ProblemContext = {
    kind: account.kind,
    profile: account.place.profile,
    endpoint: account.endpoint,
  }
  const noteFile = new NoteFile(options.workbook, declared.step, accountName(checked))
  const reader = new Reader(account, where)
  const writers = await openWriteClients(account, where)
  try {
    const app = { ...settings.app, region: account.place.region }
    return await work({
      ...options,
      app,
      texts: new LeftoverTexts(declared),
      reader,
      writers,
      noteFile,
      note: await noteFile.read(),
    })
  } finally {
    reader.close()
    writers.close()
  }
}
