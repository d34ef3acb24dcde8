/** What `npm run next` says where the question is which pool (say) is the learner's: `.env` names none, or one that is gone. */
import { type Candidate, type CheckResult, lessonToDo, resultOf, type Settings, short } from '@workbook/engine'
import type { Account } from '../account/account.ts'
import { checkEvents } from '../check-account.ts'
import { accountName, NoteFile } from '../clean-up/note.ts'
import { type RootInAccount, withRoot } from '../clean-up/root.ts'
import { allLessons, type Lesson } from '../lessons/lessons.ts'
import { WORKBOOK } from '../places.ts'

/** Which one it is, or that there is none yet. */
export type WhichRoot =
  /** The practice account does not have it: it was reset, or its folder deleted. */
  | { readonly is: 'gone'; readonly setting: string; readonly id: string }
  /** All that is there was there before a clean-up that deleted the learner's own. */
  | { readonly is: 'cleaned up' }
  /** `passing`: the ids with which the first lesson passes. */
  | {
      readonly is: 'open'
      readonly setting: string
      readonly candidates: readonly Candidate[]
      readonly passing: ReadonlyMap<string, string>
    }

/** How many are checked to see whether the first lesson passes with them. */
const MOST = 5

/** Undefined where the check has found the one that is meant, or the account does not let us look. */
export async function whichRoot(result: CheckResult, account: Account, app: Settings): Promise<WhichRoot | undefined> {
  const first = allLessons().find(({ step }) => step === result.step)
  if (first === undefined || lessonToDo(result)?.lesson !== first.id) return undefined
  return withRoot(result.step, account, app, async (root) => {
    if (root.id !== undefined) return goneFrom(root, account)
    const candidates = await root.candidates()
    if (candidates === undefined || candidates.length === 0) return undefined
    if (await allOlder(candidates, result)) return { is: 'cleaned up' } as const
    if (candidates.length === 1) return undefined
    const passing = await passingWith(candidates.slice(0, MOST), first, root, account)
    return { is: 'open', setting: root.setting, candidates, passing } as const
  })
}

/** On AWS an id that is not found may be in another region, and the check says so. */
async function goneFrom(
  { setting, id = '', isThere }: RootInAccount,
  account: Account,
): Promise<WhichRoot | undefined> {
  if (account.kind !== 'practice' || (await isThere(id)) !== false) return undefined
  return { is: 'gone', setting, id }
}

/** Whether a clean-up is done, and each of these is from before it. */
async function allOlder(candidates: readonly Candidate[], { step, account }: CheckResult): Promise<boolean> {
  const note = await new NoteFile(WORKBOOK, step, accountName(account)).read()
  if (note?.done !== true) return false
  const since = new Date(note.at)
  return candidates.every(({ createdAt }) => createdAt !== undefined && createdAt < since)
}

async function passingWith(
  candidates: readonly Candidate[],
  lesson: Lesson,
  root: RootInAccount,
  account: Account,
): Promise<ReadonlyMap<string, string>> {
  const checked = candidates.map(async ({ id }) => {
    const { status } = await resultOf(
      checkEvents({ step: lesson.step, lessons: [lesson] }, account, root.settingsWith(id)),
    )
    return status === 'pass' ? [[id, short(lesson.id)] as const] : []
  })
  return new Map((await Promise.all(checked)).flat())
}
