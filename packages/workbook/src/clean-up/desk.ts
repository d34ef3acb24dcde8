/** Everything that a clean-up works with, opened at once and closed at once. */
import { accountLine, type ProblemContext, problemText, runIdentity, type Settings } from '@workbook/engine'
import type { Account } from '../account/account.ts'
import { Refusal } from '../refusal.ts'
import type { AppSettings } from '../settings/settings.ts'
import type { Ask } from '@workbook/cli'
import type { DeclaredCleanUp } from './declared.ts'
import { type Hands, openHands } from './hands.ts'
import { type Note, accountName, NoteFile } from './note.ts'
import type { Waiting } from './remove.ts'
import { Scout } from './scout.ts'
import { words } from './words.ts'

/** What the caller brings. */
export interface DeskOptions {
  readonly declared: DeclaredCleanUp
  readonly settings: AppSettings
  readonly account: Account
  /** The learner's `.env` and `.workbook/`. */
  readonly envFile: string
  readonly workbook: string
  /** Undefined where nobody is there to answer. */
  readonly ask: Ask | undefined
  /** Nobody has to type yes. */
  readonly yes: boolean
  readonly say: (line: string) => void
  readonly waiting: Waiting
  readonly now: Date
  /** Kinds that go although another step made them. */
  readonly also: readonly string[]
}

export interface Desk extends DeskOptions {
  /** The settings of the app, in the region of the account. */
  readonly app: Settings
  readonly scout: Scout
  readonly hands: Hands
  readonly context: ProblemContext
  readonly noteFile: NoteFile
  readonly note: Note | undefined
}

/** Says which account this is, opens everything, and closes it when `work` is done. @throws Refusal as looking does. */
export async function atDesk(options: DeskOptions, work: (desk: Desk) => Promise<number>): Promise<number> {
  const { account, settings, declared, say } = options
  const { account: seen, problem } = await runIdentity(account)
  say(`${accountLine(seen)}\n`)
  if (problem) {
    throw new Refusal(words.couldNotLook(problemText(problem, { region: seen.region })), 'cannot-check')
  }
  const context = { kind: account.kind, profile: account.place.profile, endpoint: account.endpoint }
  const noteFile = new NoteFile(options.workbook, declared.step, accountName(seen))
  const scout = new Scout(account, context)
  const hands = openHands(account, context)
  try {
    const app = { ...settings.app, region: account.place.region }
    return await work({ ...options, app, scout, hands, context, noteFile, note: await noteFile.read() })
  } finally {
    scout.close()
    hands.close()
  }
}
