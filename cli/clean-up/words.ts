/** What `npm run clean-up` says, put together from the dictionary and from what is there. */
import type { Candidate, Leftover } from '../../checks/engine/clean-up.ts'
import { printable } from '../../checks/engine/show/fill.ts'
import { words as dictionary } from '../../words/index.ts'
import { say } from '../../words/say.ts'

const says = dictionary.cleanUp

/** What it costs to leave this where it is. */
const costOf = ({ kind, id, plan }: Leftover): string => {
  if (kind === 'domain' && id.includes('.')) return says.costs.customDomain
  if (kind === 'user-pool' && plan === 'PLUS') return says.costs.plusPool
  if (kind === 'table' && plan === 'PAY_PER_REQUEST') return says.costs.onDemandTable
  return says.costs[kind]
}

const nameOf = (leftover: Leftover): string => {
  const { id, name: own, of, count } = leftover
  const kind = says.kinds[leftover.kind]
  if (count !== undefined) return say(says.counted, { kind, number: count })
  const name = printable(own ? `${id} (${own})` : id)
  return leftover.kind === 'row'
    ? say(says.rowIn, { kind, name, table: printable(of ?? '') })
    : say(says.name, { kind, name })
}

const entry = (leftover: Leftover): string => {
  const indent = leftover.goesWith === undefined ? '  ' : '    '
  return `${indent}${nameOf(leftover)}\n${indent}  ${costOf(leftover)}`
}

const candidate = ({ id, name, createdAt, marked }: Candidate): string => {
  const day = createdAt === undefined ? '' : say(says.madeOn, { day: createdAt.toISOString().slice(0, 10) })
  return `  ${printable(id)}  ${printable(name)}${day}${marked ? says.marked : ''}`
}

/** A problem in a learner's words, as `problemText` makes it. */
interface ProblemWords {
  readonly found: string
  readonly why: string
  readonly fix: readonly string[]
}

export const words = {
  ...says,
  noCleanUp: (step: string) => say(says.noCleanUp, { step }),
  wholeStep: (step: string) => say(says.wholeStep, { step }),

  // What could not be looked at, or kept.
  waitsFor: (reason: string) => say(says.waitsFor, { reason }),
  couldNotLook: ({ found, why, fix }: ProblemWords) => say(says.couldNotLook, { found, why, fix: fix.join('\n') }),

  // What is there.
  left: (step: string, leftovers: readonly Leftover[]) => [say(says.left, { step }), '', ...leftovers.map(entry)],
  stays: (step: string, leftovers: readonly Leftover[]) =>
    leftovers.length === 0 ? [] : ['', says.stays, '', ...leftovers.map(entry), `  ${say(says.staysToo, { step })}`],
  nothingLeft: (step: string) => say(says.nothingLeft, { step }),
  looksFor: (names: readonly string[]) => say(says.looksFor, { names: names.join(', ') }),
  notHere: (setting: string, id: string, told: string) => say(says.notHere, { setting, id: printable(id), told }),
  goneBefore: (setting: string, id: string) => say(says.goneBefore, { setting, id: printable(id) }),
  elsewhere: (region: string) => say(says.elsewhere, { region }),
  otherAccount: (setting: string) => say(says.otherAccount, { setting }),
  name: nameOf,

  // Which one is meant.
  candidates: (setting: string, candidates: readonly Candidate[]) => [
    say(says.candidates, { setting }),
    '',
    ...candidates.map(candidate),
    '',
  ],
  notOneOfThem: (answer: string) => say(says.notOneOfThem, { answer: printable(answer) }),
  sayWhich: (setting: string) => say(says.sayWhich, { setting }),
  others: (setting: string, candidates: readonly Candidate[]) => [
    '',
    says.others,
    '',
    ...candidates.map(candidate),
    `  ${say(says.oneIsYours, { setting })}`,
  ],

  // Deleting.
  removed: (leftover: Leftover) => say(says.removed[leftover.kind], { leftover: nameOf(leftover) }),
  goneAlready: (leftover: Leftover) => say(says.goneAlready, { leftover: nameOf(leftover) }),
  stillGoing: (leftover: Leftover) => say(says.stillGoing, { leftover: nameOf(leftover) }),
  notRemoved: (leftover: Leftover, { found, fix }: ProblemWords) =>
    [say(says.notRemoved, { leftover: nameOf(leftover), found }), ...fix.map((way) => `  ${way}`)].join('\n'),
  stopped: (leftovers: readonly Leftover[]) => ['', says.stopped, '', ...leftovers.map(entry)],
  goOn: (step: string) => say(says.goOn, { step }),
  forgotten: (settings: Readonly<Record<string, string>>, note: string) => {
    const were = Object.entries(settings).map(([name, value]) => `${name}=${printable(value)}`)
    return say(says.forgotten, { settings: were.join(says.and), note })
  },
  inShell: (names: readonly string[]) => say(says.inShell, { names: names.join(says.and) }),
  nextCheck: (step: string) => say(says.nextCheck, { step }),
  nextDelete: (step: string) => say(says.nextDelete, { step }),
  nextStart: (step: string) => say(says.nextStart, { step }),
} as const
