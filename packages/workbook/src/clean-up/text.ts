/** Lays out what is in the account: a line for each leftover and each candidate, with a headline. */
import { type Candidate, type Leftover, printable } from '@workbook/engine'
import { format } from '@workbook/i18n'
import messages from './clean-up.en.ts'

/** A leftover by its kind and name: `domain choco-1a2b`. */
export function nameOf({ kind: ofKind, id, name: own, of, count }: Leftover): string {
  const kind = messages.kinds[ofKind]
  if (count !== undefined) return format(messages.counted, { kind, number: count })
  const name = printable(own ? `${id} (${own})` : id)
  return ofKind === 'row'
    ? format(messages.rowIn, { kind, name, table: printable(of ?? '') })
    : format(messages.name, { kind, name })
}

/** What the step left, with its price. */
export const leftText = (step: string, leftovers: readonly Leftover[]): string =>
  [format(messages.left, { step }), '', ...leftovers.map(entry)].join('\n')

/** What stays because another step made it; no text where there is nothing. */
export const staysText = (step: string, leftovers: readonly Leftover[]): string =>
  leftovers.length === 0
    ? ''
    : ['', messages.stays, '', ...leftovers.map(entry), `  ${format(messages.staysToo, { step })}`].join('\n')

/** What is still there after a clean-up that could not go on. */
export const stoppedText = (step: string, leftovers: readonly Leftover[]): string =>
  ['', messages.stopped, '', ...leftovers.map(entry), '', format(messages.goOn, { step })].join('\n')

/** What to choose from where no id says which one it is. */
export const candidatesText = (setting: string, candidates: readonly Candidate[]): string =>
  [format(messages.candidates, { setting }), '', ...candidates.map(candidate), ''].join('\n')

/** What else is there. */
export const othersText = (setting: string, candidates: readonly Candidate[]): string =>
  ['', messages.others, '', ...candidates.map(candidate), `  ${format(messages.oneIsYours, { setting })}`].join('\n')

function entry(leftover: Leftover): string {
  const indent = leftover.goesWith === undefined ? '  ' : '    '
  return `${indent}${nameOf(leftover)}\n${indent}  ${costOf(leftover)}`
}

/** What it costs to leave this where it is. */
function costOf({ kind, id, plan }: Leftover): string {
  if (kind === 'domain' && id.includes('.')) return messages.costs.customDomain
  if (kind === 'user-pool' && plan === 'PLUS') return messages.costs.plusPool
  if (kind === 'table' && plan === 'PAY_PER_REQUEST') return messages.costs.onDemandTable
  return messages.costs[kind]
}

function candidate({ id: ofPool, name: own, createdAt, marked }: Candidate): string {
  const [id, name] = [printable(ofPool), printable(own)]
  const { plain, ownName, made, madeOwnName } = messages.candidate
  const day = createdAt?.toISOString().slice(0, 10)
  const text =
    day === undefined
      ? format(marked ? ownName : plain, { id, name })
      : format(marked ? madeOwnName : made, { id, name, day })
  return `  ${text}`
}
