import type { Settings } from '@workbook/engine'
import { CLIENT, codeMade, consoleMade, EMAIL, POOL } from '../recorded/green.ts'
import type { RecordedAccount } from '../recorded/recorded-account.ts'

/** A right account, and the `.env` that goes with it. */
export interface World {
  readonly account: RecordedAccount
  readonly settings: Partial<Settings>
}

/** The correct accounts, in which one thing is changed. */
export const GREEN = {
  'console made': { account: consoleMade, settings: { email: EMAIL } },
  'code made': { account: codeMade, settings: { email: EMAIL } },
  'ids in .env': { account: consoleMade, settings: { userPoolId: POOL, clientId: CLIENT, email: EMAIL } },
} as const satisfies Readonly<Record<string, World>>

/** One property of a correct account that is made wrong. */
export interface Mutation {
  /** Where it is: `account.pools.0.DeletionProtection`; entries of a list also by name: `…Attributes.email.Value`. */
  readonly property: string
  /** What is there instead; `undefined`: nothing. */
  readonly to: unknown
  /** The rule that has to fail, and the cause it has to give. */
  readonly rule: string
  readonly cause: string
  /** In which correct account; by default, the one made in the console. */
  readonly of?: keyof typeof GREEN
}

/** The same world with one property changed; everything else is shared with the original, which is not changed. */
export const mutate = (world: World, { property, to }: Mutation): World => change(world, property.split('.'), to)

function change<T>(value: T, path: readonly string[], to: unknown): T {
  const [step, ...rest] = path
  if (step === undefined) return to as T
  if (Array.isArray(value)) {
    const named = value.findIndex((each: { Name?: string }) => each.Name === step)
    const index = named === -1 ? Number(step) : named
    if (!(index >= 0 && index <= value.length)) throw new Error(`There is nothing at “${step}”.`)
    const changed = change<unknown>(value[index], rest, to)
    return value.toSpliced(index, 1, ...(changed === undefined ? [] : [changed])) as T
  }
  if (typeof value !== 'object' || value === null) throw new Error(`There is nothing at “${step}”.`)
  const { [step]: old, ...others } = value as Readonly<Record<string, unknown>>
  const changed = change(old, rest, to)
  return (changed === undefined ? others : { ...others, [step]: changed }) as T
}
