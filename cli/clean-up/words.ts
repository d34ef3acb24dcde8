/** Everything that `npm run clean-up` says, in one place. What things cost is as of November 2026. */
import type { Candidate, Leftover, LeftoverKind } from '../../checks/engine/clean-up.ts'
import { printable } from '../../checks/engine/show/fill.ts'

/** What each kind is called, in AWS's words. */
const NAMES = {
  domain: 'domain',
  'deletion-protection': 'deletion protection',
  'user-pool': 'user pool',
  'app-client': 'app client',
  'branding-style': 'branding style',
  users: 'users',
  row: 'row',
  table: 'table',
} as const satisfies Record<LeftoverKind, string>

/** What it costs to leave each where it is. */
const COSTS = {
  domain: ({ id }) =>
    id.includes('.')
      ? 'Costs nothing by itself. Its certificate and its DNS entry stay: they are not part of the pool.'
      : 'Costs nothing.',
  'deletion-protection': () => 'Costs nothing. AWS deletes no pool that has it, so it is switched off first.',
  'user-pool': ({ plan }) =>
    plan === 'PLUS'
      ? 'Costs money for everybody who is active: the Plus plan has no free part.'
      : 'Free for the first 10,000 people who are active in a month.',
  'app-client': () => 'Goes with its pool.',
  'branding-style': () => 'Goes with its pool.',
  users: () => 'Go with their pool.',
  row: () => 'A few bytes: far less than one cent a month.',
  table: ({ plan }) =>
    plan === 'PAY_PER_REQUEST'
      ? 'On demand: costs nothing while nobody reads or writes.'
      : 'Provisioned: free up to 25 read and 25 write units, all tables together. Above that it costs money.',
} as const satisfies Record<LeftoverKind, (leftover: Leftover) => string>

/** What became of each, once it is gone. */
const DONE = {
  domain: 'deleted',
  'deletion-protection': 'switched off; every other setting of the pool is as it was',
  'user-pool': 'deleted, with its app clients, its users and its styles',
  'app-client': 'deleted',
  'branding-style': 'deleted',
  users: 'deleted',
  row: 'deleted',
  table: 'deleted, with all its rows',
} as const satisfies Record<LeftoverKind, string>

const nameOf = (leftover: Leftover): string => {
  const { kind, id, name, of, count } = leftover
  if (count !== undefined) return `${NAMES[kind]}: ${count}`
  const own = printable(name ? `${id} (${name})` : id)
  return kind === 'row' ? `${NAMES[kind]} ${own} in ${printable(of ?? '')}` : `${NAMES[kind]} ${own}`
}

const entry = (leftover: Leftover): string => {
  const indent = leftover.goesWith === undefined ? '  ' : '    '
  return `${indent}${nameOf(leftover)}\n${indent}  ${COSTS[leftover.kind](leftover)}`
}

const candidate = ({ id, name, createdAt, marked }: Candidate): string => {
  const day = createdAt === undefined ? '' : `, made on ${createdAt.toISOString().slice(0, 10)}`
  return `  ${printable(id)}  ${printable(name)}${day}${marked ? '. The workbook’s own files give this name' : ''}`
}

/** A problem in a learner's words, as `problemText` makes it. */
interface ProblemWords {
  readonly found: string
  readonly why: string
  readonly fix: readonly string[]
}

export const words = {
  // The command itself.
  description: 'Lists what a step left in your account and what it costs; deletes it after a typed yes.',
  stepFlag: 'a step, for example step09',
  listFlag: 'list only, delete nothing',
  checkFlag: 'look whether nothing is left. Exit code 0: nothing, 1: something, 2: could not look',
  tableFlag: 'the table of an earlier step too, with all its rows',
  yesFlag: 'do not ask. In the practice account only',
  noCleanUp: (step: string) => `${step} leaves nothing that this command knows of.`,
  wholeStep: (step: string) =>
    `Cleaning up is for a whole step, since a lesson’s work hangs on the others: npm run clean-up ${step}`,
  oneOfTwo: '--list and --check only look, each in its own way. Leave one of the two out.',
  noYesOnAws: 'On AWS nothing is deleted without a typed yes. Leave --yes out. Nothing was done.',

  // What could not be looked at, or kept.
  waitsFor: (reason: string) => `That could not be looked at yet: waiting for ${reason}. Nothing was done.`,
  couldNotLook: ({ found, why, fix }: ProblemWords) =>
    `Could not look: ${found}. ${why}\n${fix.join('\n')}\nNothing was done.`,
  noNote:
    'What is going to be deleted could not be noted in .workbook, so nothing was. May you write there, and is there room on the disk?',

  // What is there.
  left: (step: string, leftovers: readonly Leftover[]) => [
    `${step} left this in the account:`,
    '',
    ...leftovers.map(entry),
  ],
  stays: (step: string, leftovers: readonly Leftover[]) =>
    leftovers.length === 0
      ? []
      : [
          '',
          'This stays, because an earlier step made it:',
          '',
          ...leftovers.map(entry),
          `  To delete it too: npm run clean-up ${step} -- --table`,
        ],
  nothingLeft: (step: string) => `Nothing of ${step} is left in this account.`,
  looksFor: (names: readonly string[]) => `Looked for: ${names.join(', ')}.`,
  looksForNothing: 'No id says what to look for, neither in .env nor from an earlier clean-up.',
  notHere: (setting: string, id: string, told: string) => `${setting} is ${printable(id)}: it is not here${told}.`,
  goneBefore: (setting: string, id: string) => `${setting} is ${printable(id)}: an earlier clean-up deleted it.`,
  elsewhere: (region: string) =>
    `This looked in another region, so it says nothing about yours. Change it: npm run use aws -- --region ${region}`,
  name: nameOf,

  // Which one is meant.
  candidates: (setting: string, candidates: readonly Candidate[]) => [
    `${setting} is open in .env, so nobody says which of these is yours:`,
    '',
    ...candidates.map(candidate),
    '',
  ],
  whichOne: 'Type the id of the one that is yours, or press Enter for none: ',
  notOneOfThem: (answer: string) => `“${printable(answer)}” is none of these ids. Nothing was done.`,
  sayWhich: (setting: string) =>
    `Write the id of yours into .env as ${setting}, or run this in a terminal, which can ask you. Nothing was done.`,
  others: (setting: string, candidates: readonly Candidate[]) => [
    '',
    'These are here too. Nothing says that they are yours:',
    '',
    ...candidates.map(candidate),
    `  If one is: write its id into .env as ${setting} and run this again.`,
  ],

  // Deleting.
  cannotBeUndone:
    'Deleting cannot be undone: people, passwords and rows are lost. Later steps may need what is listed above.',
  typeYes: 'Type yes to delete it: ',
  noTerminal: 'Deleting needs a typed yes: run it in a terminal. Nothing was done.',
  notYes: 'Nothing was done.',
  removed: (leftover: Leftover) => `${nameOf(leftover)}: ${DONE[leftover.kind]}.`,
  goneAlready: (leftover: Leftover) => `${nameOf(leftover)}: was gone already.`,
  stillGoing: (leftover: Leftover) => `${nameOf(leftover)}: AWS has begun to delete it and is not done yet.`,
  notRemoved: (leftover: Leftover, { found, fix }: ProblemWords) =>
    `${nameOf(leftover)}: could not be deleted. Found: ${found}.\n${fix.map((way) => `  ${way}`).join('\n')}`,
  stopped: (leftovers: readonly Leftover[]) => [
    '',
    'Stopped here, because the order matters. Still there:',
    '',
    ...leftovers.map(entry),
  ],
  goOn: (step: string) => `Next: npm run clean-up ${step} goes on where this one stopped.`,
  forgotten: (settings: Readonly<Record<string, string>>, note: string) => {
    const were = Object.entries(settings).map(([name, value]) => `${name}=${printable(value)}`)
    return `Taken out of .env: ${were.join(' and ')}. Noted in ${note}.`
  },
  inShell: (names: readonly string[]) => `Your shell still says ${names.join(' and ')}. Unset it there.`,
  nextCheck: (step: string) => `Next: npm run clean-up ${step} -- --check looks again whenever you like.`,
  nextDelete: (step: string) => `Next: npm run clean-up ${step} deletes it, after a typed yes.`,
  nextStart: (step: string) => `Next: npm run check ${step} says where to begin again.`,
} as const
