/** What `npm run clean-up` says, put together from the dictionary and from what is there. */
import { type Candidate, type Leftover, printable } from '@workbook/engine'
import { format } from '@workbook/i18n'
import messages from './clean-up.en.ts'

const says = messages

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
  if (count !== undefined) return format(says.counted, { kind, number: count })
  const name = printable(own ? `${id} (${own})` : id)
  return leftover.kind === 'row'
    ? format(says.rowIn, { kind, name, table: printable(of ?? '') })
    : format(says.name, { kind, name })
}

const entry = (leftover: Leftover): string => {
  const indent = leftover.goesWith === undefined ? '  ' : '    '
  return `${indent}${nameOf(leftover)}\n${indent}  ${costOf(leftover)}`
}

const candidate = ({ id, name, createdAt, marked }: Candidate): string => {
  const day = createdAt === undefined ? '' : format(says.madeOn, { day: createdAt.toISOString().slice(0, 10) })
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
  noCleanUp: (step: string) => format(says.noCleanUp, { step }),
  wholeStep: (step: string) => format(says.wholeStep, { step }),

  // What could not be looked at, or kept.
  waitsFor: (reason: string) => format(says.waitsFor, { reason }),
  couldNotLook: ({ found, why, fix }: ProblemWords) => format(says.couldNotLook, { found, why, fix: fix.join('\n') }),

  // What is there.
  left: (step: string, leftovers: readonly Leftover[]) => [format(says.left, { step }), '', ...leftovers.map(entry)],
  stays: (step: string, leftovers: readonly Leftover[]) =>
    leftovers.length === 0 ? [] : ['', says.stays, '', ...leftovers.map(entry), `  ${format(says.staysToo, { step })}`],
  nothingLeft: (step: string) => format(says.nothingLeft, { step }),
  looksFor: (names: readonly string[]) => format(says.looksFor, { names: names.join(', ') }),
  notHere: (setting: string, id: string, told: string) => format(says.notHere, { setting, id: printable(id), told }),
  goneBefore: (setting: string, id: string) => format(says.goneBefore, { setting, id: printable(id) }),
  otherRegions: (region: string) => format(says.elsewhere, { region }),
  otherAccount: (setting: string) => format(says.otherAccount, { setting }),
  name: nameOf,

  // Which one is meant.
  candidates: (setting: string, candidates: readonly Candidate[]) => [
    format(says.candidates, { setting }),
    '',
    ...candidates.map(candidate),
    '',
  ],
  notOneOfThem: (answer: string) => format(says.notOneOfThem, { answer: printable(answer) }),
  sayWhich: (setting: string) => format(says.sayWhich, { setting }),
  others: (setting: string, candidates: readonly Candidate[]) => [
    '',
    says.others,
    '',
    ...candidates.map(candidate),
    `  ${format(says.oneIsYours, { setting })}`,
  ],

  // Deleting.
  removed: (leftover: Leftover) => format(says.removed[leftover.kind], { leftover: nameOf(leftover) }),
  goneAlready: (leftover: Leftover) => format(says.goneAlready, { leftover: nameOf(leftover) }),
  stillGoing: (leftover: Leftover) => format(says.stillGoing, { leftover: nameOf(leftover) }),
  notRemoved: (leftover: Leftover, { found, fix }: ProblemWords) =>
    [format(says.notRemoved, { leftover: nameOf(leftover), found }), ...fix.map((way) => `  ${way}`)].join('\n'),
  stopped: (leftovers: readonly Leftover[]) => ['', says.stopped, '', ...leftovers.map(entry)],
  goOn: (step: string) => format(says.goOn, { step }),
  forgotten: (settings: Readonly<Record<string, string>>, note: string) => {
    const were = Object.entries(settings).map(([name, value]) => `${name}=${printable(value)}`)
    return format(says.forgotten, { settings: were.join(says.and), note })
  },
  inShell: (names: readonly string[]) => format(says.inShell, { names: names.join(says.and) }),
  nextCheck: (step: string) => format(says.nextCheck, { step }),
  nextDelete: (step: string) => format(says.nextDelete, { step }),
  nextStart: (step: string) => format(says.nextStart, { step }),
} as const
