/** The one resource on which everything else of a step depends, such as its user pool: is it there, and which are there? */
import type { Candidate, Settings } from '@workbook/engine'
import type { Account } from '../account/account.ts'
import { allLessons } from '../lessons/lessons.ts'
import { Refusal } from '../refusal.ts'
import { cleanUpOf, hasCleanUp } from './declared.ts'
import { candidatesOf } from './inventory.ts'
import { Reader } from './reader.ts'

/** That resource in an account. Each question asks the account, which may deny it: then the answer is undefined. */
export interface RootInAccount {
  /** Its line in `.env`, and what is there now. */
  readonly setting: string
  readonly id: string | undefined
  /** Whether the account has the one with this id. */
  isThere(id: string): Promise<boolean | undefined>
  /** All that may be meant, the newest first. */
  candidates(): Promise<readonly Candidate[] | undefined>
  /** The settings, as if they named this one. */
  settingsWith(id: string): Settings
}

/** Opens clients for `work`, and closes them after it. Undefined for a step that declares no such resource. */
export async function withRoot<T>(
  step: string,
  account: Account,
  app: Settings,
  work: (root: RootInAccount) => Promise<T>,
): Promise<T | undefined> {
  if (!hasCleanUp(step)) return undefined
  const declared = await cleanUpOf(step)
  const { root, still } = declared.looking
  const { kind, place, endpoint } = account
  const here = { ...app, region: place.region }
  const reader = new Reader(account, { kind, profile: place.profile, endpoint })
  const attempt = <Found>(look: Promise<Found>): Promise<Found | undefined> =>
    look.catch((error: unknown) => {
      if (error instanceof Refusal) return undefined
      throw error
    })
  try {
    return await work({
      setting: root.setting,
      id: here[root.key],
      isThere: (id) => attempt(reader.gather(still({ kind: root.kind, id }), here)),
      candidates: () => attempt(candidatesOf(declared, reader, here)),
      settingsWith: (id) => ({ ...here, [root.key]: id }),
    })
  } finally {
    reader.close()
  }
}

/** The lines of `.env` that mean nothing once an account is empty: those of all steps. */
export async function settingsToForget(): Promise<readonly string[]> {
  const steps = [...new Set(allLessons().map(({ step }) => step))].filter(hasCleanUp)
  const declared = await Promise.all(steps.map(cleanUpOf))
  return declared.flatMap(({ looking }) => looking.root.forget)
}
