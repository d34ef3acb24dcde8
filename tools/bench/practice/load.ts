import { perSecond, type Caller } from './calls.ts'
import { visitor } from './filled.ts'

/** How many per second, in a pool that already has a thousand users. */
export interface Load {
  /** One after the other: each waits until the previous one is on the disk. */
  readonly signUps: number
  /** Sixteen at once. */
  readonly signUpsAtOnce: number
  readonly adminGetUser: number
}

const USERS = 1000
const SIGN_UPS = 200
/** A process is slower at first, so this many calls come before both measurements. */
const WARM = 6000
const LOOK_UPS = 6000

/** Makes a pool with a thousand users, then measures the next sign-ups and looks users up, sixteen at once. */
export async function load(caller: Caller): Promise<Load> {
  const { UserPool } = await caller.cognito('CreateUserPool', {
    PoolName: 'load',
    UsernameAttributes: ['email'],
    AutoVerifiedAttributes: ['email'],
  })
  const UserPoolId = idOf(UserPool, 'Id')
  const made = await caller.cognito('CreateUserPoolClient', { UserPoolId, ClientName: 'load' })
  const ClientId = idOf(made.UserPoolClient, 'ClientId')
  const signUp = (number: number) =>
    caller.cognito('SignUp', {
      ClientId,
      Username: visitor(number),
      Password: 'Correct-Horse-7',
      UserAttributes: [{ Name: 'email', Value: visitor(number) }],
    })
  await perSecond(USERS, 16, signUp)
  const signUps = await perSecond(SIGN_UPS, 1, (index) => signUp(USERS + index))
  const signUpsAtOnce = await perSecond(SIGN_UPS, 16, (index) => signUp(USERS + SIGN_UPS + index))
  return { signUps, signUpsAtOnce, adminGetUser: await lookUps(caller, UserPoolId, USERS) }
}

/** AdminGetUser for users all over the pool, sixteen at once, after some to warm up. */
export async function lookUps(caller: Caller, UserPoolId: string, users: number): Promise<number> {
  const lookUp = (index: number) =>
    caller.cognito('AdminGetUser', { UserPoolId, Username: visitor((index * 7919) % users) })
  await perSecond(WARM, 16, lookUp)
  return perSecond(LOOK_UPS, 16, (index) => lookUp(index + WARM))
}

function idOf(made: unknown, name: string): string {
  const id: unknown = typeof made === 'object' && made !== null ? Reflect.get(made, name) : undefined
  if (typeof id !== 'string') throw new Error(`There is no ${name} in ${JSON.stringify(made)}.`)
  return id
}
